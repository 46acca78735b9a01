/** Slides and documents made into PDF by LibreOffice, where the machine has it. */
package org.pingandeng.course.office;
