package org.spineguide.markdown;

public enum CalloutKind {

	EMERGENCY, URGENT, NON_URGENT, DID_YOU_KNOW, KEY_POINTS, DO, DONT, QUESTIONS, TIMELINE, COMPARE, FAQ

}
