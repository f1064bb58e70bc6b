using CompanionBot.Content;
using CompanionBot.Dialogs.Recognizers.Phrases;

namespace CompanionBot.Dialogs.Recognizers.Reading;

/// <summary>What every recognizer needs: the vocabulary, its words by number, the reader, and sets of phrases.</summary>
internal sealed class Language
{
    private readonly Reader reader;
    private readonly PhraseCompiler compiler;

    public Language(Vocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        var lexicon = new Lexicon(vocabulary, Taught.Words(vocabulary));
        reader = new Reader(lexicon);
        compiler = new PhraseCompiler(vocabulary, lexicon);
    }

    public Vocabulary Vocabulary { get; }

    public Utterance Read(string text) => reader.Read(text);

    public PlainLine Plain(Utterance utterance) => PlainLine.Of(utterance, Vocabulary.Answers);

    public PhraseSet<T> Phrases<T>(IEnumerable<(T Tag, string Phrase)> phrases) => new(compiler, phrases);
}
