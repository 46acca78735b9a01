/** Pure: how alike two questions are, and how to find the few alike ones among a hundred thousand. */
package org.pingandeng.quiz.likeness;
