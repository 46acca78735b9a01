/**
 * Where study, exams and certificates meet: an exam opens when a programme's hours are complete, a passed exam brings the
 * certificate, and a person sees all of it as one way. The floors below do not know of each other.
 */
package org.pingandeng.portal.bridge;
