/** A composer of the stage with what must be kept free around it. */
export interface StageComposer {
  readonly region: HTMLElement;
  readonly editor: HTMLElement;
  readonly keepOut: () => readonly Element[];
}

/**
 * The shapes composers have on the three networks: `inline` in a feed with a toolbar, `dialog` over
 * it, `comment` small under a post, `native` inside a modal `<dialog>`.
 */
export type Shape = 'inline' | 'dialog' | 'comment' | 'native';

/** Draws a page with one composer into `doc` and returns the composer. */
export function buildComposer(doc: Document, shape: Shape, draft: string): StageComposer {
  const feed = make(doc, 'main', 'feed');
  doc.body.append(feed);
  const composer = shape === 'comment' ? buildComment(doc, draft) : buildToolbarComposer(doc, draft);
  if (shape === 'inline') feed.append(buildTabs(doc), composer.region);
  for (let index = 0; index < 8; index += 1) {
    feed.append(buildArticle(doc, index));
    if (shape === 'comment' && index === 0) feed.append(composer.region);
  }
  if (shape === 'dialog') {
    const backdrop = make(doc, 'div', 'backdrop');
    const dialog = make(doc, 'div', 'dialog');
    dialog.setAttribute('role', 'dialog');
    dialog.append(make(doc, 'h2', 'dialog-title', 'Create post'), composer.region);
    backdrop.append(dialog);
    doc.body.append(backdrop);
  }
  if (shape === 'native') {
    const dialog = doc.createElement('dialog');
    dialog.className = 'native';
    dialog.append(composer.region);
    doc.body.append(dialog);
    dialog.showModal();
  }
  return composer;
}

/** Opens a mention popup under the editor's text, as a part of the region. */
export function openMentions({ region, editor }: StageComposer): void {
  const doc = region.ownerDocument;
  const popup = make(doc, 'div', 'mentions');
  for (const name of ['@ada', '@grace', '@katherine', '@dorothy'])
    popup.append(make(doc, 'div', 'row', name));
  popup.dataset['keep'] = '';
  editor.after(popup);
}

function buildToolbarComposer(doc: Document, draft: string): StageComposer {
  const region = make(doc, 'div', 'composer');
  const editor = buildEditor(doc, draft);
  const body = make(doc, 'div', 'composer-body');
  body.append(editor);
  const toolbar = make(doc, 'div', 'toolbar');
  for (let index = 0; index < 5; index += 1) toolbar.append(make(doc, 'button', 'tool'));
  toolbar.append(
    make(doc, 'span', 'push'),
    keep(make(doc, 'span', 'counter', '180')),
    keep(make(doc, 'button', 'submit', 'Post')),
  );
  region.append(make(doc, 'div', 'avatar'), body, toolbar);
  return { region, editor, keepOut: () => [...region.querySelectorAll('[data-keep]')] };
}

function buildComment(doc: Document, draft: string): StageComposer {
  const region = make(doc, 'form', 'comment');
  const editor = buildEditor(doc, draft);
  const body = make(doc, 'div', 'composer-body');
  body.append(editor);
  const send = keep(make(doc, 'button', 'send', '➤'));
  send.setAttribute('type', 'button');
  region.append(make(doc, 'div', 'avatar'), body, send);
  return { region, editor, keepOut: () => [...region.querySelectorAll('[data-keep]')] };
}

function buildEditor(doc: Document, draft: string): HTMLElement {
  const editor = make(doc, 'div', 'editor');
  editor.contentEditable = 'true';
  editor.setAttribute('role', 'textbox');
  editor.setAttribute('aria-label', 'Post text');
  editor.append(make(doc, 'p', '', draft));
  return editor;
}

function buildTabs(doc: Document): HTMLElement {
  const tabs = make(doc, 'div', 'tabs');
  tabs.append(make(doc, 'button', 'tab', 'For you'), make(doc, 'button', 'tab', 'Following'));
  return tabs;
}

function buildArticle(doc: Document, index: number): HTMLElement {
  const article = make(doc, 'article', 'article');
  article.append(
    make(doc, 'div', 'avatar'),
    make(doc, 'button', 'more', '…'),
    make(doc, 'b', '', `Person ${index + 1}`),
    make(
      doc,
      'p',
      '',
      'A post of somebody else, two lines long, so that something stands under the composer. '.repeat(2),
    ),
  );
  return article;
}

function keep(element: HTMLElement): HTMLElement {
  element.dataset['keep'] = '';
  return element;
}

function make(doc: Document, tag: string, className: string, text = ''): HTMLElement {
  const element = doc.createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}
