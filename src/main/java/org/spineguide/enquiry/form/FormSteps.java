package org.spineguide.enquiry.form;

import java.util.Locale;

import org.spineguide.content.Libraries;
import org.spineguide.content.Library;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Views of the steps of the request form. */
@Component
public class FormSteps {

	private final FormProgressCodec formProgressCodec;

	private final FormValidation formValidation;

	private final Libraries libraries;

	private final MessageSource messages;

	FormSteps(FormProgressCodec formProgressCodec, FormValidation formValidation, Libraries libraries,
			MessageSource messages) {
		this.formProgressCodec = formProgressCodec;
		this.formValidation = formValidation;
		this.libraries = libraries;
		this.messages = messages;
	}

	/**
	 * Shows a page with the answers so far, and with what is wrong about them if the
	 * visitor wanted to go on.
	 * @param address the address below which the pages are
	 */
	public ModelAndView show(FormStep formStep, FormProgress formProgress, String address, Locale locale) {
		return show(formStep, formProgress, address, locale,
				formProgress.answered().contains(formStep) ? this.formValidation.judge(formProgress, formStep)
						: new BeanPropertyBindingResult(formProgress.form(), FormValidation.NAME));
	}

	/**
	 * Shows a page that could not be left, with the reason and without any other error.
	 */
	public ModelAndView showAgain(FormStep formStep, FormProgress formProgress, String address, String notice,
			Locale locale) {
		return show(formStep, formProgress, address, locale,
				new BeanPropertyBindingResult(formProgress.form(), FormValidation.NAME))
			.addObject("notice", notice);
	}

	private ModelAndView show(FormStep formStep, FormProgress formProgress, String address, Locale locale,
			BindingResult errors) {
		Library library = this.libraries.current();
		ModelAndView view = new ModelAndView("enquiry/" + formStep.path());
		view.addObject("progress", formProgress);
		view.addObject("sealed", this.formProgressCodec.seal(formProgress));
		view.addObject("address", address);
		view.addObject("step", formStep);
		AnswerOptions answerOptions = new AnswerOptions(library, this.messages, locale);
		view.addObject("choices", answerOptions);
		if (formStep == FormStep.CHECK) {
			view.addObject("rows", new AnswerRows(answerOptions).of(formProgress));
		}
		view.addObject("letter", MaxLetters.Validator.LETTER.pattern());
		view.addObject("advice", library.defaultEdition().emergencyAdvice());
		view.addObject(FormValidation.NAME, formProgress.form());
		view.addObject(BindingResult.MODEL_KEY_PREFIX + FormValidation.NAME, errors);
		return view;
	}

}
