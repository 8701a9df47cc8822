package org.spineguide.editing.history.git;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.merge.MergeStrategy;
import org.eclipse.jgit.merge.ThreeWayMerger;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Rebase of commits from here onto those from elsewhere, without touching a file of the
 * folder. Lines are never mixed: what two people wrote apart from each other in one
 * article may contradict itself.
 */
public final class Rebase {

	private final GitRepository gitRepository;

	private final PersonIdent site;

	private final Map<ObjectId, ObjectId> moved = new HashMap<>();

	private final Set<ObjectId> setAside = new HashSet<>();

	Rebase(GitRepository gitRepository, PersonIdent site) {
		this.gitRepository = gitRepository;
		this.site = site;
	}

	/**
	 * Runs the rebase. One for a file that was changed on both sides is set aside.
	 * @param ours the newest change from here
	 * @param theirs the newest change from elsewhere
	 * @param dropped changes from here that are left out
	 * @return the newest change then; nothing when both have nothing in common
	 */
	public Optional<ObjectId> run(ObjectId ours, ObjectId theirs, Set<ObjectId> dropped) throws IOException {
		Repository repository = this.gitRepository.repository();
		try (RevWalk walk = new RevWalk(repository)) {
			RevCommit tip = walk.parseCommit(theirs);
			Deque<RevCommit> changes = new ArrayDeque<>();
			RevCommit change = walk.parseCommit(ours);
			while (!walk.isMergedInto(change, tip)) {
				if (change.getParentCount() == 0) {
					// Two nodes that began with the same files have the same beginning.
					boolean isSame = walk.parseCommit(ours).getTree().equals(tip.getTree());
					return isSame ? Optional.of(tip) : Optional.empty();
				}
				changes.push(change);
				change = walk.parseCommit(change.getParent(0));
			}
			changes.removeIf(dropped::contains);
			for (RevCommit one : changes) {
				ThreeWayMerger merger = MergeStrategy.SIMPLE_TWO_WAY_IN_CORE.newMerger(repository, true);
				merger.setBase(one.getParent(0));
				if (merger.merge(tip, one)) {
					tip = walk.parseCommit(commit(merger.getResultTreeId(), tip, one));
					this.moved.put(one.copy(), tip.copy());
				}
				else {
					this.gitRepository.setAside(one);
					this.setAside.add(one.copy());
				}
			}
			return Optional.of(tip);
		}
	}

	/** Returns the ids of commits from here before and after. */
	public Map<ObjectId, ObjectId> moved() {
		return this.moved;
	}

	/** Returns the commits from here that were set aside. */
	public Set<ObjectId> setAside() {
		return this.setAside;
	}

	private ObjectId commit(ObjectId tree, RevCommit tip, RevCommit change) throws IOException {
		if (tree.equals(tip.getTree())) {
			return tip;
		}
		CommitBuilder commit = new CommitBuilder();
		commit.setTreeId(tree);
		commit.setParentId(tip);
		commit.setAuthor(change.getAuthorIdent());
		commit.setCommitter(this.site);
		commit.setMessage(change.getFullMessage());
		try (ObjectInserter inserter = this.gitRepository.repository().newObjectInserter()) {
			ObjectId id = inserter.insert(commit);
			inserter.flush();
			return id;
		}
	}

}
