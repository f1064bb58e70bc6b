'use strict';
// Makes the calls of Azure AI Language that this project makes, with Microsoft's own client: node language-client.cjs
// ADDRESS KEY TEXT. What the client makes of the answers goes to standard output as one line of JSON.

const { TextAnalysisClient, AzureKeyCredential } = require('@azure/ai-language-text');

const [address, key, text] = process.argv.slice(2);
const client = new TextAnalysisClient(address, new AzureKeyCredential(key), { allowInsecureConnection: true });
const english = [{ id: '1', language: 'en', text }];

(async () => {
  const [language] = await client.analyze('LanguageDetection', [{ id: '1', text }], { disableServiceLogs: true });
  const [sentiment] = await client.analyze(
    'SentimentAnalysis', english, { disableServiceLogs: true, includeOpinionMining: true });
  const [pii] = await client.analyze('PiiEntityRecognition', english, { disableServiceLogs: true });
  process.stdout.write(JSON.stringify({
    language: language.primaryLanguage.iso6391Name,
    tone: sentiment.sentiment,
    opinions: sentiment.sentences.map(({ opinions }) => opinions.length),
    masked: pii.redactedText,
  }));
})();
