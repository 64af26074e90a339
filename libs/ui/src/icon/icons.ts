import arrowUpRight from 'lucide-static/icons/arrow-up-right.svg';
import award from 'lucide-static/icons/award.svg';
import banknote from 'lucide-static/icons/banknote.svg';
import bell from 'lucide-static/icons/bell.svg';
import briefcase from 'lucide-static/icons/briefcase.svg';
import building2 from 'lucide-static/icons/building-2.svg';
import calendar from 'lucide-static/icons/calendar.svg';
import camera from 'lucide-static/icons/camera.svg';
import check from 'lucide-static/icons/check.svg';
import chevronDown from 'lucide-static/icons/chevron-down.svg';
import chevronLeft from 'lucide-static/icons/chevron-left.svg';
import chevronRight from 'lucide-static/icons/chevron-right.svg';
import chevronUp from 'lucide-static/icons/chevron-up.svg';
import circleAlert from 'lucide-static/icons/circle-alert.svg';
import circleCheck from 'lucide-static/icons/circle-check.svg';
import circleHelp from 'lucide-static/icons/circle-question-mark.svg';
import circleX from 'lucide-static/icons/circle-x.svg';
import clock from 'lucide-static/icons/clock.svg';
import code from 'lucide-static/icons/code.svg';
import copy from 'lucide-static/icons/copy.svg';
import download from 'lucide-static/icons/download.svg';
import ellipsis from 'lucide-static/icons/ellipsis.svg';
import euro from 'lucide-static/icons/euro.svg';
import eye from 'lucide-static/icons/eye.svg';
import fileText from 'lucide-static/icons/file-text.svg';
import graduationCap from 'lucide-static/icons/graduation-cap.svg';
import gripVertical from 'lucide-static/icons/grip-vertical.svg';
import history from 'lucide-static/icons/history.svg';
import house from 'lucide-static/icons/house.svg';
import inbox from 'lucide-static/icons/inbox.svg';
import info from 'lucide-static/icons/info.svg';
import list from 'lucide-static/icons/list.svg';
import logOut from 'lucide-static/icons/log-out.svg';
import map from 'lucide-static/icons/map.svg';
import mapPin from 'lucide-static/icons/map-pin.svg';
import maximize from 'lucide-static/icons/maximize.svg';
import menu from 'lucide-static/icons/menu.svg';
import minus from 'lucide-static/icons/minus.svg';
import pencil from 'lucide-static/icons/pencil.svg';
import plus from 'lucide-static/icons/plus.svg';
import printer from 'lucide-static/icons/printer.svg';
import rss from 'lucide-static/icons/rss.svg';
import search from 'lucide-static/icons/search.svg';
import send from 'lucide-static/icons/send.svg';
import share2 from 'lucide-static/icons/share-2.svg';
import shieldCheck from 'lucide-static/icons/shield-check.svg';
import slidersHorizontal from 'lucide-static/icons/sliders-horizontal.svg';
import squareCheck from 'lucide-static/icons/square-check.svg';
import trash2 from 'lucide-static/icons/trash-2.svg';
import upload from 'lucide-static/icons/upload.svg';
import user from 'lucide-static/icons/user.svg';
import users from 'lucide-static/icons/users.svg';
import wallet from 'lucide-static/icons/wallet.svg';
import x from 'lucide-static/icons/x.svg';
import zoomIn from 'lucide-static/icons/zoom-in.svg';
import zoomOut from 'lucide-static/icons/zoom-out.svg';

/** Every icon of the interface: the bundle holds these and no other. */
export const ICONS = {
  'arrow-up-right': arrowUpRight,
  award,
  banknote,
  bell,
  briefcase,
  'building-2': building2,
  calendar,
  camera,
  check,
  'chevron-down': chevronDown,
  'chevron-left': chevronLeft,
  'chevron-right': chevronRight,
  'chevron-up': chevronUp,
  'circle-alert': circleAlert,
  'circle-check': circleCheck,
  'circle-help': circleHelp,
  'circle-x': circleX,
  clock,
  code,
  copy,
  download,
  ellipsis,
  euro,
  eye,
  'file-text': fileText,
  'graduation-cap': graduationCap,
  'grip-vertical': gripVertical,
  history,
  house,
  inbox,
  info,
  list,
  'log-out': logOut,
  map,
  'map-pin': mapPin,
  maximize,
  menu,
  minus,
  pencil,
  plus,
  printer,
  rss,
  search,
  send,
  'share-2': share2,
  'shield-check': shieldCheck,
  'sliders-horizontal': slidersHorizontal,
  'square-check': squareCheck,
  'trash-2': trash2,
  upload,
  user,
  users,
  wallet,
  x,
  'zoom-in': zoomIn,
  'zoom-out': zoomOut,
} as const;

export type IconName = keyof typeof ICONS;
