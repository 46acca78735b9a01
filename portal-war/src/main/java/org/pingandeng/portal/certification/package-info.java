/**
 * Certification: the proof of training (培训合格证明) that the county issues when a programme's hours are complete and its
 * exam is passed. It records training; it is never a state certificate and says so on its face.
 */
package org.pingandeng.portal.certification;
