/** Classes, sign-ups, sessions and presence, with the rules that judge them. */
package org.pingandeng.course.training.model;
