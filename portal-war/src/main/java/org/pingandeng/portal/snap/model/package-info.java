/** What a hazard on a photo is and what may become of it; no container, no database. */
package org.pingandeng.portal.snap.model;
