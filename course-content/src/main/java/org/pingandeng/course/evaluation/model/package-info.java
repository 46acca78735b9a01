/** Forms, answers, and what they come to. */
package org.pingandeng.course.evaluation.model;
