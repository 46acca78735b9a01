/** Test assembly (组卷): blueprints that trainers keep, papers made from them or by hand, exams set with either. */
package org.pingandeng.quiz.assembly;
