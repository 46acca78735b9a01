package org.pingandeng.portal.plan;

/** What one may do with the board. Reading it needs no permission. */
public final class PlanPermissions {

    /** Enter plans and reports, and see the records behind a figure. */
    public static final String KEEP = "plan.keep";
    /** Say who runs the systems that the plan names, and where they are. */
    public static final String LINK = "plan.link";

    private PlanPermissions() {}
}
