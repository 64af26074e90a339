export { Icon } from './icon/icon.ts';
export type { IconName } from './icon/icons.ts';
export { Note } from './note/note.ts';
export { Toast } from './toast/toast.ts';
