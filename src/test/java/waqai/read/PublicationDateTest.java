package waqai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  private static Optional<LocalDate> published(String stamp, String sentence) {
    String text = "عنوان الخبر في سطر أول\n" + stamp + "\n\n" + sentence;
    Prose prose = Prose.of(text, Optional.of("عنوان الخبر في سطر أول"));
    return PublicationDate.of(text, prose);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // stamp | sentence with a weekday | day
        "9/10/2021 | أكدت السلطات اليوم (الخميس) أنها لم تتلق أي طلب. | 2021-09-10",
        "9/9/2021  | أكدت السلطات اليوم (الخميس) أنها لم تتلق أي طلب. | 2021-09-09",
        "7/4/2021  | بدأت المحادثات اليوم الأربعاء في العاصمة العراقية. | 2021-04-07",
        "4/7/2021  | بدأت المحادثات اليوم الأربعاء في العاصمة العراقية. | 2021-04-07",
        "5/1/2020  | صوت البرلمان اليوم الأحد على قرار جديد في جلسة. | 2020-01-05",
        "1/5/2020  | صوت البرلمان أمس السبت على قرار جديد في جلسة. | 2020-01-05",
        "5/1/2020  | عقد البرلمان جلسة جديدة في مقره بالعاصمة. | 2020-01-05",
        "25/1/2020 | عقد البرلمان جلسة جديدة في مقره بالعاصمة. | 2020-01-25",
      })
  void a_weekday_in_the_text_decides_which_number_is_the_month(
      String stamp, String sentence, LocalDate day) {
    assertThat(published(stamp, sentence)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10 سبتمبر 2021",
        "١٠ سبتمبر ٢٠٢١",
        "10 أيلول 2021",
        "الجمعة 10 سبتمبر/ أيلول 2021",
        "آخر تحديث:  \u00A0الجمعة, 10 سبتمبر/ أيلول, 2021, 14:37 GMT",
        "2021-09-10 12:30",
        "نشر في: 10 شتنبر 2021",
        "2021/9/10",
        "٢٠٢١/٩/١٠",
        "Sep 10, 2021",
        "3 صفر 1443",
      })
  void stamps_in_all_naming_systems_and_digits(String stamp) {
    assertThat(published(stamp, "عقد البرلمان جلسة جديدة في مقره بالعاصمة."))
        .contains(LocalDate.of(2021, 9, 10));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 كانون الثاني 2020 | 2020-01-03",
        "3 جانفي 2020 | 2020-01-03",
        "12 نيسان 2018 | 2018-04-12",
        "12 إبريل 2018 | 2018-04-12",
        "12 ابريل 2018 | 2018-04-12",
        "12 أفريل 2018 | 2018-04-12",
        "4 آب 2020 | 2020-08-04",
        "4 أوت 2020 | 2020-08-04",
        "4 غشت 2020 | 2020-08-04",
        "29 تشرين الأول 2019 | 2019-10-29",
        "29 تشرين الاول 2019 | 2019-10-29",
        "1 جويلية 2019 | 2019-07-01",
        "1 دجنبر 2019 | 2019-12-01",
      })
  void months_of_every_country(String stamp, LocalDate day) {
    assertThat(published(stamp, "عقد البرلمان جلسة جديدة في مقره بالعاصمة.")).contains(day);
  }

  @Test
  void the_dateline_tells_where_no_stamp_does() {
    assertThat(published("", "بغداد 9 سبتمبر 2021 (وكالات) - عقد البرلمان جلسة جديدة اليوم."))
        .contains(LocalDate.of(2021, 9, 9));
  }

  @Test
  void a_date_within_a_sentence_is_no_stamp() {
    assertThat(published("", "اتخذ البرلمان في الخامس من الشهر و10 يناير 2020 قرارين جديدين."))
        .isEmpty();
  }

  @Test
  void impossible_days_are_no_dates() {
    assertThat(published("31/31/2021", "عقد البرلمان جلسة جديدة في مقره بالعاصمة.")).isEmpty();
    assertThat(published("45 سبتمبر 2021", "عقد البرلمان جلسة جديدة في مقره.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar-EG", "fa", "tr"})
  void the_machines_locale_changes_nothing(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(published("9/10/2021", "أكدت السلطات اليوم (الخميس) أنها لم تتلق طلبا."))
          .contains(LocalDate.of(2021, 9, 10));
    } finally {
      Locale.setDefault(before);
    }
  }
}
