/** What this module needs from the house that it stands in. */
package org.pingandeng.quiz.port;
