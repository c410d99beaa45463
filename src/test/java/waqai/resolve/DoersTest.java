package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does it where the doer is left out, stands far away or is told by a description. */
class DoersTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // a lone noun behind a joined verb, or one of another gender, is the object
    "داهمت قوات الاحتلال بلدة عزون، واعتقلت أربعة شبان، وأطلقت قنابل الغاز. | Arrest قوات الاحتلال > أربعة شبان",
    "قال وزير الخارجية الأردني أيمن الصفدي إن الوضع خطير. واتهم إسرائيل بخرق القانون. | Accusation أيمن الصفدي > إسرائيل",
    "قال وزير الخارجية الأردني أيمن الصفدي إن الوضع خطير. ودعا الأمم المتحدة إلى التدخل. | Demand أيمن الصفدي > الأمم المتحدة",
    "استقبل الرئيس التونسي قيس سعيد وزير الداخلية سامي حداد، ودعاه إلى تطبيق القانون. | Demand قيس سعيد > سامي حداد",
    "أعلنت حركة حماس رفضها المقترح. وحملت نتنياهو مسؤولية الفشل. | Accusation حركة حماس > نتنياهو",
    // who holds or shuts stands before a pause, or is taken for the victim
    "اعتقلت قوات الاحتلال، فجر يوم الأحد، 12 مواطنا في مدينة جنين. | Arrest قوات الاحتلال > 12 مواطنا",
    "أغلقت السلطات السودانية مكاتب قناة الجزيرة. | Restriction السلطات السودانية > قناة الجزيرة",
    "قررت المحكمة إخلاء سبيل الناشط سليم فارس. | Release المحكمة > سليم فارس",
    "قررت السلطات الأمنية إعادة فرض حظر التجول في البصرة. | Restriction السلطات الأمنية > البصرة",
    // the present of many verbs is spelled alike in both voices
    "قال مسؤول أمريكي إن بلاده ستسحب جنودها من النيجر. | Withdrawal الولايات المتحدة > النيجر",
    // a land is no adjective of a title; many are none of one
    "قال مسؤول أمريكي إن المفاوضات صعبة. واتهم المسؤول روسيا بزعزعة استقرار المنطقة. | Accusation مسؤول أمريكي > روسيا",
    // a spokesman and his body; whoever is answerable for a deed
    "أعلن المتحدث العسكري باسم الجيش الليبي العميد كريم ناصر تدمير خمس آليات جنوب سرت. | Attack الجيش الليبي > ",
    "أعلنت المتحدثة باسم الخارجية الروسية ماريا زاخاروفا طرد دبلوماسيين ألمان. | Sanction الخارجية الروسية > دبلوماسيين ألمان",
    "حمل حزب الله إسرائيل المسؤولية عن اغتيال القيادي كريم ناصر. | Killing إسرائيل > كريم ناصر",
    // people that one noun names together
    "عقد وزير الخارجية المصري سامح شكري اجتماعا مع نظيريه الأردني أيمن الصفدي والعراقي فؤاد حسين في عمان."
        + " | Meeting سامح شكري + أيمن الصفدي + فؤاد حسين > ",
    "التقى وزير الخارجية التركي هاكان فيدان نظراءه السعودي والإماراتي والبحريني."
        + " | Meeting هاكان فيدان + نظيره السعودي + نظيره الإماراتي + نظيره البحريني > ",
    // what is inserted between the subject and the object
    "اتهم رئيس حركة مجتمع السلم عبد الرزاق مقري، الذي كان يتحدث أمام أنصاره في ولاية سطيف، الحكومة بالتضييق على الأحزاب."
        + " | Accusation عبد الرزاق مقري > الحكومة",
    // the crown prince, the diplomat, the general
    "وصل ولي العهد السعودي الأمير محمد بن سلمان إلى أنقرة. وأشاد ولي العهد بتعاون تركيا. | Praise محمد بن سلمان > تركيا",
    "زار مساعد وزير الخارجية الأميركي ديفيد شينكر بيروت. وحث الدبلوماسي الأميركي الحكومة على تنفيذ الإصلاحات."
        + " | Demand ديفيد شينكر > الحكومة",
    "قال الجنرال مارك ميلي إن القوات ستنسحب. وحذر الجنرال إيران من استهدافها. | Threat مارك ميلي > إيران",
    // who signs for a side; who is hurt by what somebody fired
    "وقع الاتفاق عن الجانب السوداني وزير الدفاع كريم ناصر وعن الجانب الروسي نظيره سيرغي شويغو."
        + " | Agreement كريم ناصر + سيرغي شويغو > ",
    "أصيب مدنيان بقذيفة أطلقتها قسد على مدينة عفرين. | Attack قسد > مدنيان",
    "استدعت وزارة الخارجية العراقية القائم بالأعمال التركي. | Sanction وزارة الخارجية العراقية > القائم بالأعمال التركي",
    "اقتحم مستوطنون باحات المسجد الأقصى. | Attack مستوطنون > باحات المسجد الأقصى"
  })
  void are_found(String text, String wanted) {
    assertThat(Told.facts(text)).contains(wanted.strip() + (wanted.endsWith(">") ? " " : ""));
  }
}
