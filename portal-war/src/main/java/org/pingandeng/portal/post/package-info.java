/**
 * The register of posts (岗位持证台账): who stands in a post that needs a certificate or a training, and by what it is
 * proved. Enterprises keep their own, the office that of its enforcement staff; shares of the county's plan are counted
 * from lists that were declared complete.
 */
package org.pingandeng.portal.post;
