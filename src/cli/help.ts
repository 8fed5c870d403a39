export const HELP = `Makes quizzes of news articles, and checks them.

  migration-quiz generate [FILE|-] [options]   prints the quiz of an article as JSON
    FILE               the article: plain text in UTF-8, paragraphs apart by blank lines;
                       standard input when it is "-" or missing
    --count N          how many items at most: 1 or more (10)
    --seed S           what is drawn by chance is drawn with: any text ("")
    --title T          the article's title, when it is not the text's first line
    --published D      the day it was published, as YYYY-MM-DD
    --url U            where it can be read: an http or https address
    --explain          prints every item that was considered instead, one a line: verdict, reason,
                       kind, type, stem and key, apart by tabs

  migration-quiz check QUIZ [--article FILE]   says what is wrong with a quiz
    QUIZ               a quiz.json, or "-"
    --article FILE     the article it was made of: checks that each quote stands there

  -h, --help           prints this
  -v, --version        prints the version

The result goes to standard output, everything else to standard error. The exit code is 0 when all is well,
and 2 when something that was given is not as it should be.
`;
