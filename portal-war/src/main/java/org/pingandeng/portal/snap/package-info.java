/** 隐患随手拍: citizens send photos of hazards, the office has them put right, everybody sees what was done. */
package org.pingandeng.portal.snap;
