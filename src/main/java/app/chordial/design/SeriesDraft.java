package app.chordial.design;

import app.chordial.message.Message;

/** A message of a series to begin with, for the marketer to make their own. */
enum SeriesDraft {
  CART_FIRST(
      Message.Purpose.SELL,
      "Cart, first reminder",
      "You left something in your basket",
      "What you chose is still here. Shall we keep it for you?",
      "Back to my basket"),
  CART_SECOND(
      Message.Purpose.SELL,
      "Cart, second reminder",
      "Still thinking it over?",
      "Your basket is as you left it. If a question held you back, just answer this e-mail.",
      "Back to my basket"),
  BROWSE(
      Message.Purpose.HELP,
      "Browse follow-up",
      "A closer look at what you looked at",
      "Sizes, care and what others say about it, in one place.",
      "Look again"),
  INSPIRED(
      Message.Purpose.SELL,
      "Inspired by your purchase",
      "What goes with what you bought",
      "A few things that others use together with what you have just bought.",
      "See what goes with it"),
  REVIEW(
      Message.Purpose.ASK,
      "Review request",
      "How do you like it?",
      "Two lines from you help the next customer more than a page from us.",
      "Write a review"),
  NEXT_TITLE(
      Message.Purpose.SELL,
      "Next title",
      "The story goes on",
      "You have read this far: the next title is here.",
      "Read on"),
  WELCOME_FIRST(
      Message.Purpose.HELP,
      "Welcome, who we are",
      "Welcome, and thank you",
      "Who we are, and what you can expect from our e-mails.",
      "Look around"),
  WELCOME_SECOND(
      Message.Purpose.ASK,
      "Welcome, what do you like?",
      "What would you like to hear about?",
      "One click tells us what to write about, and what not.",
      "Choose"),
  WELCOME_THIRD(
      Message.Purpose.HELP,
      "Welcome, where to begin",
      "Where others begin",
      "What our customers most often buy first, and why.",
      "Show me"),
  WIN_BACK_FIRST(
      Message.Purpose.NEWS,
      "Win-back, what is new",
      "It has been a while",
      "What is new since you were last here.",
      "See what is new"),
  WIN_BACK_SECOND(
      Message.Purpose.ASK,
      "Win-back, stay or go",
      "Shall we go on writing?",
      "One click and we go on. Do nothing, and we leave you in peace.",
      "Yes, go on"),
  REPLENISHMENT(
      Message.Purpose.SELL,
      "Replenishment",
      "Running low?",
      "It is about the time at which you usually buy this again.",
      "Order again");

  private final Message.Purpose purpose;
  private final String title;
  private final String subject;
  private final String text;
  private final String callToAction;

  SeriesDraft(
      Message.Purpose purpose, String title, String subject, String text, String callToAction) {
    this.purpose = purpose;
    this.title = title;
    this.subject = subject;
    this.text = text;
    this.callToAction = callToAction;
  }

  Message.Purpose purpose() {
    return purpose;
  }

  String title() {
    return title;
  }

  String subject() {
    return subject;
  }

  String text() {
    return text;
  }

  String callToAction() {
    return callToAction;
  }
}
