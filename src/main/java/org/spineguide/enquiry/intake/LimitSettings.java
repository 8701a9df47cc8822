package org.spineguide.enquiry.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Rate limits of requests.
 *
 * @param fromNetworkInHour More requests than this from one network within an hour are a
 * sign of spam.
 * @param fromNetworkInMinute More requests than this from one network within a minute
 * have to wait. Visitors keep their answers and send again.
 * @param fromContactInDay More requests than this from the same phone number or mail
 * address within a day are a sign of spam.
 * @param draftsFromNetworkInHour More forms than this begun from one network within an
 * hour have to wait.
 */
@ConfigurationProperties("spineguide.enquiry.limits")
record LimitSettings(@DefaultValue("10") int fromNetworkInHour, @DefaultValue("30") int fromNetworkInMinute,
		@DefaultValue("3") int fromContactInDay, @DefaultValue("120") int draftsFromNetworkInHour) {
}
