package org.spineguide.content;

/** Kind of an article, which decides which sections it must have. */
public enum ArticleKind {

	/** A disease or a health problem. */
	CONDITION,

	/** An operation or another treatment by the team. */
	PROCEDURE,

	/** Help with understanding, choosing or preparing. */
	GUIDE,

	/** A choice between treatments: a patient decision aid. */
	DECISION,

	/** A page about the site itself, or one that belongs to no topic. */
	PAGE

}
