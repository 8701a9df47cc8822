package org.spineguide.editing.history.git;

import java.io.File;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * Git configuration that ignores the settings of the machine and of the user: a hook, a
 * signature or a line end that somebody prefers for themselves must not change how
 * articles are kept.
 */
final class IsolatedGitConfig extends SystemReader.Delegate {

	private IsolatedGitConfig(SystemReader machine) {
		super(machine);
	}

	/** Installs it for the whole process: nothing else here uses Git. */
	static synchronized void use() {
		if (!(SystemReader.getInstance() instanceof IsolatedGitConfig)) {
			SystemReader.setInstance(new IsolatedGitConfig(SystemReader.getInstance()));
		}
	}

	@Override
	public FileBasedConfig openUserConfig(@Nullable Config parent, FS files) {
		Nothing settings = new Nothing(parent, files);
		// JGit would send the name and the password wherever the server redirects to.
		settings.setBoolean("http", null, "followRedirects", false);
		return settings;
	}

	@Override
	public FileBasedConfig openSystemConfig(@Nullable Config parent, FS files) {
		return new Nothing(parent, files);
	}

	@Override
	public FileBasedConfig openJGitConfig(@Nullable Config parent, FS files) {
		return new Nothing(parent, files);
	}

	@Override
	public @Nullable String getenv(String variable) {
		return variable.startsWith("GIT_") ? null : super.getenv(variable);
	}

	/** Configuration that is read from no file and saved to none. */
	private static final class Nothing extends FileBasedConfig {

		private Nothing(@Nullable Config parent, FS files) {
			super(parent, new File("none"), files);
		}

		@Override
		public void load() {
			// There is no such file.
		}

		@Override
		public void save() {
			// JGit would keep here what it learned of the disk; it learns it again.
		}

		@Override
		public boolean isOutdated() {
			return false;
		}

	}

}
