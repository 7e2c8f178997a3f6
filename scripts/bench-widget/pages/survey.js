/** The same questions for SurveyJS: its lists as the browser draws them, no animation, no motion of its own. */
Survey.settings.animationEnabled = false
const survey = new Survey.Model({
  showQuestionNumbers: 'off',
  completeText: 'Terminer',
  pageNextText: 'Continuer',
  pagePrevText: 'Revenir',
  firstPageIsStarted: false,
  completedHtml: `<ol>${content.plan.map(({ name, phone, text }) => `<li><strong>${name}</strong> ${phone} <p>${text}</p></li>`).join('')}</ol>`,
  pages: [
    {
      title: 'Orienter une personne',
      elements: [
        ['metier', 'Vous exercez comme', content.professions],
        ['commune', 'Commune où la personne souhaite être accompagnée', content.communes],
      ].map(([name, title, choices]) => ({
        type: 'dropdown',
        renderAs: 'select',
        name,
        title,
        choices: choices.map((text, value) => ({ value, text })),
      })),
    },
    ...content.questions.map(({ ask, help, several, answers }, index) => ({
      elements: [
        {
          type: several ? 'checkbox' : 'radiogroup',
          name: `q${index}`,
          title: ask,
          description: help,
          isRequired: true,
          choices: answers.map((text, value) => ({ value, text })),
        },
      ],
    })),
  ],
})
survey.render(document.querySelector('#outil'))
