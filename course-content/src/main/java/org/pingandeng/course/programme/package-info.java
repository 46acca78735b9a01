/** Training programmes: who must learn how much by which dated rule, who is enrolled, and who has done it. */
package org.pingandeng.course.programme;
