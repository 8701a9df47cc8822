package org.spineguide.enquiry;

class MailOnSqliteTests extends MailTests {

}
