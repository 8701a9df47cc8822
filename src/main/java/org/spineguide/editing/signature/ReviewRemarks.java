package org.spineguide.editing.signature;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.spineguide.content.file.ContentFile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Repository of the remarks of clinicians, until somebody has dealt with them. */
@Component
class ReviewRemarks {

	private final JdbcClient database;

	ReviewRemarks(JdbcClient database) {
		this.database = database;
	}

	void add(ReviewRemark remark) {
		this.database.sql("""
				INSERT INTO editing_review_remark (id, file, line, words, remark, name, at)
				VALUES (:id, :file, :line, :words, :remark, :name, :at)""")
			.param("id", remark.id())
			.param("file", remark.file().path())
			.param("line", remark.line())
			.param("words", remark.words())
			.param("remark", remark.text())
			.param("name", remark.name())
			.param("at", remark.at().toEpochMilli())
			.update();
	}

	/** Returns the remarks on a text in the order of its lines. */
	List<ReviewRemark> of(ContentFile file) {
		return this.database.sql("SELECT * FROM editing_review_remark WHERE file = :file ORDER BY line, at, id")
			.param("file", file.path())
			.query(ReviewRemarks::read)
			.list();
	}

	/** Returns the files that have remarks. */
	List<String> files() {
		return this.database.sql("SELECT DISTINCT file FROM editing_review_remark").query(String.class).list();
	}

	/** Counts the remarks. */
	int count() {
		return this.database.sql("SELECT COUNT(*) FROM editing_review_remark").query(Integer.class).single();
	}

	/** Removes a remark, and returns the one that was there. */
	Optional<ReviewRemark> settle(String id) {
		Optional<ReviewRemark> remark = this.database.sql("SELECT * FROM editing_review_remark WHERE id = :id")
			.param("id", id)
			.query(ReviewRemarks::read)
			.optional();
		this.database.sql("DELETE FROM editing_review_remark WHERE id = :id").param("id", id).update();
		return remark;
	}

	private static ReviewRemark read(ResultSet row, int number) throws SQLException {
		return new ReviewRemark(row.getString("id"), ContentFile.of(row.getString("file")), row.getInt("line"),
				row.getString("words"), row.getString("remark"), row.getString("name"),
				Instant.ofEpochMilli(row.getLong("at")));
	}

}
