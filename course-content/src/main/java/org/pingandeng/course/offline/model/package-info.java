/** Devices, what they keep, what they recorded, and the rule that judges it. Pure: time is a parameter. */
package org.pingandeng.course.offline.model;
