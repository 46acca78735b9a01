/** Five-minute talks before a shift (班前会): who heard which case, as foremen hand it in and enterprises keep it. */
package org.pingandeng.portal.talk;
