declare module 'vader-sentiment' {
  export const SentimentIntensityAnalyzer: { readonly polarity_scores: (text: string) => { readonly compound: number } }
}
