package org.spineguide.editing;

import java.net.URI;
import java.nio.file.Path;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** The Git repository through which several copies of a site share their articles. */
public final class SharedRepository {

	private SharedRepository() {
	}

	/** Makes one in a folder that is not there yet, with nothing in it. */
	public static URI empty(Path folder) {
		try {
			Git.init().setBare(true).setInitialBranch("main").setDirectory(folder.toFile()).call().close();
			return folder.toUri();
		}
		catch (GitAPIException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
