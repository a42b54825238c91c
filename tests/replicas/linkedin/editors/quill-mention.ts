import Quill from 'quill1';

interface MentionValue {
  readonly name: string;
  readonly urn: string;
}

/** What `Quill.import('blots/embed')` gives, as far as a mention needs it. */
type EmbedClass = new (node: HTMLElement) => object;

const Embed = Quill.import('blots/embed') as EmbedClass & { create(): HTMLElement };

/** A mention as LinkedIn's Quill holds one: an embed, so Quill puts U+FEFF guards on both sides. */
class MentionBlot extends Embed {
  static readonly blotName = 'mention';
  static readonly tagName = 'A';
  static readonly className = 'ql-mention';

  static override create(value?: MentionValue): HTMLElement {
    const node = super.create();
    if (value) {
      node.setAttribute('href', '#');
      node.setAttribute('spellcheck', 'false');
      node.dataset['entityUrn'] = value.urn;
      node.dataset['originalText'] = value.name;
      node.textContent = value.name;
    }
    return node;
  }

  static value(node: HTMLElement): MentionValue {
    return { name: node.dataset['originalText'] ?? '', urn: node.dataset['entityUrn'] ?? '' };
  }
}

Quill.register(MentionBlot, true);

/** The name a mention shows, when an embed of the document is one. */
export function toMentionText(embed: Readonly<Record<string, unknown>>): string {
  const value = embed['mention'];
  if (typeof value !== 'object' || value === null || !('name' in value)) return '';
  return String(value.name);
}
