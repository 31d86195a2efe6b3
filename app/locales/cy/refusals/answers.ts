/** Gwrthodiadau ynghylch atebion mewn rowndiau. */
export const answers = {
  answeringOver: "Mae'r amser i ateb yn y rownd hon ar ben. Mae'r hyn a atebwyd cynt yn cyfrif.",
  ballotRoundEndsByHand: "Caeir rownd bleidleisio â llaw, ar ôl ei phleidlais.",
  candidateUnknown: "Dim ond ar yr hyn sydd ar restr y rownd hon y gellir gosod marciau.",
  commentUnknown: "Nid oes sylw o'r fath yn y rownd hon.",
  consentNotAsked: "Gellir gofyn am gydsyniad eto ar ôl i rownd gydsyniad gau.",
  formEmpty: "Ysgrifennwch rywbeth cyn ei anfon.",
  formNotComplete: "Atebwch y cwestiwn hwn â ffigur o 1 i 5.",
  marksNeedCandidates: "Rhaid cael o leiaf ddau beth i osod marciau arnynt. Teipiwch bwyntiau ar gyfer y rownd, un ar bob llinell.",
  marksNeedReports: "Rhaid bod y grwpiau bach wedi adrodd o leiaf ddau bwynt. Cymerwch eu hadroddiadau'n gyntaf, neu teipiwch bwyntiau.",
  objectionNeedsReason: "Dywedwch pam yr ydych yn gwrthwynebu: rhaid cael rheswm.",
  oneMarkEach: "Yn y rownd hon dim ond un marc a gaiff fynd ar bob llinell.",
  roundAsksOther: "Nid yw'r rownd sydd ar agor yn gofyn am hyn. Edrychwch beth sy'n digwydd nawr.",
  roundNotByReadiness: "Yr hwylusydd sy'n cau'r rownd hon; nid yw'n aros i weld pwy sy'n barod.",
  textHeldByRound:
    "Mae cynnig {{number}} yn destun dadl, cydsyniad neu bleidlais yn eisteddiad {{sitting}}. Gall ei destun newid ar ôl i'r rownd honno gau.",
  tooManyMarks: "Rydych wedi gosod gormod o farciau. Cewch osod {{each}}.",
  tooManyReported:
    "Adroddodd y grwpiau bach {{count}} o bwyntiau; gellir gosod marciau ar {{most}}. Teipiwch y rhai pwysig, un ar bob llinell.",
} as const;
