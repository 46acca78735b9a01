/** Kept blueprints, saved papers, exam settings and what is expected of items. */
package org.pingandeng.quiz.assembly.model;
