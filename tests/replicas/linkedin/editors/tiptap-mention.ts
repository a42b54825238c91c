import { mergeAttributes, Node } from '@tiptap/core';

/** A mention in a comment: an inline, uneditable link whose words are part of the text. */
export const TiptapMention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  addAttributes: () => ({ name: { default: '' }, urn: { default: '' } }),
  parseHTML: () => [{ tag: 'a[data-type="mention"]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'a',
    mergeAttributes({ 'data-type': 'mention', contenteditable: 'false', href: '#' }, HTMLAttributes),
    String(node.attrs['name']),
  ],
  renderText: ({ node }) => String(node.attrs['name']),
});
