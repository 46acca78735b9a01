/**
 * Knowledge contests (安全知识竞赛): practice items in rounds, for people, teams, enterprises, townships and classes of
 * pupils, of whom only a seat is known. Rankings show nobody who did not allow it.
 */
package org.pingandeng.portal.contest;
