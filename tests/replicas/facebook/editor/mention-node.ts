import { TextNode, type EditorConfig } from 'lexical';
import { hashed } from '../../shared/hashed.ts';

/** A mention as Lexical holds one: text in one piece, shown by its style. */
export class MentionNode extends TextNode {
  override $config() {
    return this.config('mention', { extends: TextNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config);
    dom.className = hashed('mention');
    dom.spellcheck = false;
    return dom;
  }

  override isTextEntity(): true {
    return true;
  }

  override canInsertTextBefore(): boolean {
    return false;
  }

  override canInsertTextAfter(): boolean {
    return false;
  }
}

export function $createMention(name: string): MentionNode {
  return new MentionNode(name).setMode('segmented');
}
