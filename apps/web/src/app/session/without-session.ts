import { HttpContextToken } from '@angular/common/http';

/** Set on the calls that make the session itself: they are not signed. */
export const WITHOUT_SESSION = new HttpContextToken(() => false);
