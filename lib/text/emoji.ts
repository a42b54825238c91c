/** What an emoji does in a post: points at an ask, marks a list, feels, or decorates. */
export type EmojiKind = 'point' | 'party' | 'list' | 'feel' | 'other';

const POINT = '👉👇⬇➡🔗📩📲☎📞👆☝⤵↓→';
const PARTY = '🛒🛍💰💸🎁🎉🔥🚀⏰⏳🎟✨📢📣💵💎🥂🎊🏆🥇⭐🌟🤑🔔🚨';
const LIST = '✅✔☑🔹🔸▶📌📍❌💡🧵▪◾▸►●•◆';
const FEEL =
  '😂🤣😭😍❤😊🙏👏😅🥰👍💯😢😡🤔😎😁💪🙌😀😃😄😆😉😋😘🙂🤗😐😑🙄😏😴😜🤪😒😔😕🙃😲😞😤😨😩🤯😱🤬😷🤢🤡💀💔💕💖💗💙💚💛💜🖤🥲🥺🫶🤝👌✌🤞🤷🤦';

const KINDS: ReadonlyMap<string, EmojiKind> = new Map([
  ...Array.from(FEEL, (emoji) => [emoji, 'feel'] as const),
  ...Array.from(PARTY, (emoji) => [emoji, 'party'] as const),
  ...Array.from(LIST, (emoji) => [emoji, 'list'] as const),
  ...Array.from(POINT, (emoji) => [emoji, 'point'] as const),
]);

export function emojiKind(emoji: string): EmojiKind {
  return KINDS.get(emoji) ?? 'other';
}
