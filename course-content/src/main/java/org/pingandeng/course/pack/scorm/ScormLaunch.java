package org.pingandeng.course.pack.scorm;

/**
 * Something in a package that can be opened.
 *
 * @param sco whether it speaks with the portal; false for a mere file to be seen
 * @param file its name in the package
 * @param suffix what follows the name in its address: parameters and fragment, or blank
 * @param launchData what it is given when it begins; may be blank
 * @param masteryScore the score from which it is passed, as SCORM 1.2 counts it (0 to 100); null where none is set
 * @param passingMeasure the scaled score from which it is passed (-1 to 1), SCORM 2004; null where none is set
 * @param threshold the progress from which it is completed (0 to 1), SCORM 2004; null where none is set
 * @param timeLimit the longest it may take as the manifest writes it, told to the content; may be blank
 * @param timeLimitAction what it is to do then, told to the content; may be blank
 */
public record ScormLaunch(
        boolean sco,
        String file,
        String suffix,
        String launchData,
        Double masteryScore,
        Double passingMeasure,
        Double threshold,
        String timeLimit,
        String timeLimitAction) {}
