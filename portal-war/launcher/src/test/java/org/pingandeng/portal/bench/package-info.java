/** Measurements on the running portal; they print what they saw beside its limit and judge nothing. */
package org.pingandeng.portal.bench;
