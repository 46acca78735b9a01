/** Pictures that come from outside. */
package org.pingandeng.quiz.picture;
