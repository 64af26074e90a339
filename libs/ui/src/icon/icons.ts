import check from 'lucide-static/icons/check.svg';
import circleAlert from 'lucide-static/icons/circle-alert.svg';
import circleCheck from 'lucide-static/icons/circle-check.svg';
import circleHelp from 'lucide-static/icons/circle-question-mark.svg';
import circleX from 'lucide-static/icons/circle-x.svg';
import info from 'lucide-static/icons/info.svg';
import mail from 'lucide-static/icons/mail.svg';
import mapPin from 'lucide-static/icons/map-pin.svg';
import menu from 'lucide-static/icons/menu.svg';
import printer from 'lucide-static/icons/printer.svg';
import search from 'lucide-static/icons/search.svg';
import user from 'lucide-static/icons/user.svg';
import x from 'lucide-static/icons/x.svg';

/** Every icon of the interface: the bundle holds these and no other. */
export const ICONS = {
  check,
  'circle-alert': circleAlert,
  'circle-check': circleCheck,
  'circle-help': circleHelp,
  'circle-x': circleX,
  info,
  mail,
  'map-pin': mapPin,
  menu,
  printer,
  search,
  user,
  x,
} as const;

export type IconName = keyof typeof ICONS;
