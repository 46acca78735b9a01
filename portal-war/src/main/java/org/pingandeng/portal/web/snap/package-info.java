/** Pages about hazards on photos: sending, looking, the public's list and figures, the desks. */
package org.pingandeng.portal.web.snap;
