package org.spineguide.site;

import org.spineguide.content.LibraryChanged;
import org.spineguide.web.export.ExportWorker;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the public pages published anew when the articles change. */
@Component
class ExportTrigger {

	private final ExportWorker worker;

	ExportTrigger(ExportWorker worker) {
		this.worker = worker;
	}

	@EventListener
	void changed(LibraryChanged event) {
		this.worker.wake();
	}

}
