import { followLocale } from '../shared/current.ts';
import { installFixture } from '../shared/fixture.ts';

installFixture();
followLocale();
