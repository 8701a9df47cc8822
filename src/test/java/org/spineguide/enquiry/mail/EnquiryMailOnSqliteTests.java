package org.spineguide.enquiry.mail;

class EnquiryMailOnSqliteTests extends EnquiryMailTests {

}
