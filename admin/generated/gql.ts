/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query CaseMonthList($where: CaseMonthWhere, $orderBy: [CaseMonthOrder!], $first: Int, $offset: Int) {\n    caseMonths(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id\n        month\n        required\n        qualifying\n        state\n        child { id name number }\n        case { id team { socialWorker { id name } } }\n        district { id name }\n        provider { id name }\n      }\n    }\n  }\n": typeof types.CaseMonthListDocument,
    "\n  query CaseMonth($id: UUID!) {\n    caseMonth(id: $id) {\n      id\n      version\n      month\n      required\n      qualifying\n      state\n      exemptReason\n      liftedReason\n      child { id name number }\n      case { id number team { socialWorker { id name } } }\n      district { id name }\n      provider { id name }\n      actions { name allowed reasons { rule number clause words message } }\n    }\n  }\n": typeof types.CaseMonthDocument,
    "\n  query VisitsOfMonth($where: HomeVisitWhere!) {\n    homeVisits(where: $where, orderBy: [{ field: DATE, direction: DESC }], first: 50) {\n      nodes { id date minutes status attendees { id } }\n    }\n  }\n": typeof types.VisitsOfMonthDocument,
    "\n  mutation ExemptMonth($input: ExemptMonthInput!) {\n    exemptMonth(input: $input) { caseMonth { id version state } }\n  }\n": typeof types.ExemptMonthDocument,
    "\n  mutation LiftExemption($input: LiftExemptionInput!) {\n    liftExemption(input: $input) { caseMonth { id version state } }\n  }\n": typeof types.LiftExemptionDocument,
    "\n  query ChildList($where: ChildWhere, $search: String, $orderBy: [ChildOrder!], $first: Int, $offset: Int) {\n    children(where: $where, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id\n        number\n        name\n        sex\n        age\n        grade\n        category\n        status\n        awaitsTeam\n        district { id name }\n        township { id name }\n        village { id name }\n        programme { id year }\n        currentCase {\n          id\n          months { month required qualifying state }\n          team { socialWorker { id name } }\n        }\n      }\n    }\n  }\n": typeof types.ChildListDocument,
    "\n  query ChildrenById($ids: [UUID!]!, $first: Int) {\n    children(where: { id: { in: $ids } }, first: $first) {\n      nodes { id number name }\n    }\n  }\n": typeof types.ChildrenByIdDocument,
    "\n  query Child($id: UUID!) {\n    child(id: $id) {\n      id\n      version\n      number\n      name\n      sex\n      birthDate\n      age\n      idType\n      idNumber\n      category\n      grade\n      schooling\n      school\n      guardianship\n      hasAddress\n      status\n      statusReason\n      awaitsTeam\n      registeredAt\n      submittedAt\n      confirmedAt\n      district { id code name }\n      township { id name }\n      village { id name }\n      programme { id year number }\n      causes { parent cause }\n      guardians { id name relation phone actualCarer health }\n      actions { name allowed reasons { rule number clause words message } }\n      currentCase {\n        id\n        version\n        number\n        status\n        openedOn\n        closedOn\n        provider { id name }\n        months { month required qualifying state }\n        team {\n          supervisor { id name phone post township { id name } }\n          director { id name phone post village { id name } }\n          socialWorker { id name phone post provider { id name } }\n        }\n        members { id role fromOn toOn current worker { id name } }\n        visits(where: { status: { eq: SUBMITTED } }, first: 20) { totalCount nodes { id date } }\n        actions { name allowed reasons { rule number clause words message } }\n      }\n    }\n  }\n": typeof types.ChildDocument,
    "\n  mutation RegisterChild($input: RegisterChildInput!) {\n    registerChild(input: $input) {\n      child { id }\n      violations { rule number clause words message path required found }\n      warnings { rule number clause words message path required found }\n    }\n  }\n": typeof types.RegisterChildDocument,
    "\n  mutation ChangeChild($input: ChangeChildInput!) {\n    changeChild(input: $input) {\n      child { id version }\n      violations { rule number clause words message path required found }\n      warnings { rule number clause words message path required found }\n    }\n  }\n": typeof types.ChangeChildDocument,
    "\n  query ChildVisits($where: HomeVisitWhere!, $first: Int!) {\n    homeVisits(where: $where, orderBy: [{ field: DATE, direction: DESC }], first: $first) {\n      totalCount\n      nodes {\n        id\n        date\n        startsAt\n        endsAt\n        minutes\n        place\n        status\n        shortfalls\n        services\n        attendees { id role worker { id name } }\n      }\n    }\n  }\n": typeof types.ChildVisitsDocument,
    "\n  query ChildHistory($childId: UUID!, $first: Int!) {\n    auditEntries(where: { childId: { eq: $childId } }, orderBy: [{ field: AT, direction: DESC }], first: $first) {\n      totalCount\n      nodes { id at accountName role tableName change before after }\n    }\n    readEntries(where: { childId: { eq: $childId } }, orderBy: [{ field: AT, direction: DESC }], first: 50) {\n      nodes { id at accountName what reason }\n    }\n  }\n": typeof types.ChildHistoryDocument,
    "\n  query SeatWorkers($where: WorkerWhere!, $search: String) {\n    workers(where: $where, search: $search, orderBy: [{ field: NAME }], first: 50) {\n      nodes {\n        id\n        name\n        assignable\n        township { id name }\n        village { id name }\n        provider { id name }\n      }\n    }\n  }\n": typeof types.SeatWorkersDocument,
    "\n  query ContractedProviders($where: ServiceContractWhere!) {\n    serviceContracts(where: $where, first: 50) {\n      nodes { id inForce provider { id name } }\n    }\n  }\n": typeof types.ContractedProvidersDocument,
    "\n  query TownshipsOf($where: TownshipWhere!) {\n    townships(where: $where, orderBy: [{ field: CODE }], first: 200) {\n      nodes { id name }\n    }\n  }\n": typeof types.TownshipsOfDocument,
    "\n  query VillagesOf($where: VillageWhere!) {\n    villages(where: $where, orderBy: [{ field: CODE }], first: 200) {\n      nodes { id name }\n    }\n  }\n": typeof types.VillagesOfDocument,
    "\n  query DistrictChoices {\n    districts(first: 50) {\n      nodes { id code name }\n    }\n  }\n": typeof types.DistrictChoicesDocument,
    "\n  query ProgrammeChoices {\n    programmes(orderBy: [{ field: YEAR, direction: DESC }], first: 20) {\n      nodes { id year status }\n    }\n  }\n": typeof types.ProgrammeChoicesDocument,
    "\n  mutation SubmitEligibility($input: SubmitEligibilityInput!) {\n    submitEligibility(input: $input) { child { id version status } }\n  }\n": typeof types.SubmitEligibilityDocument,
    "\n  mutation ConfirmEligibility($input: ConfirmEligibilityInput!) {\n    confirmEligibility(input: $input) { child { id version status } }\n  }\n": typeof types.ConfirmEligibilityDocument,
    "\n  mutation RejectEligibility($input: RejectEligibilityInput!) {\n    rejectEligibility(input: $input) { child { id version status } }\n  }\n": typeof types.RejectEligibilityDocument,
    "\n  mutation WithdrawChild($input: WithdrawChildInput!) {\n    withdrawChild(input: $input) { child { id version status } }\n  }\n": typeof types.WithdrawChildDocument,
    "\n  mutation RequestQuotaApproval($input: RequestQuotaApprovalInput!) {\n    requestQuotaApproval(input: $input) { quotaApproval { id version status } }\n  }\n": typeof types.RequestQuotaApprovalDocument,
    "\n  mutation RevealIdentifiers($input: RevealIdentifiersInput!) {\n    revealIdentifiers(input: $input) {\n      idNumber\n      address\n      guardians { name relation phone }\n    }\n  }\n": typeof types.RevealIdentifiersDocument,
    "\n  mutation FormCaseTeam($input: FormCaseTeamInput!) {\n    formCaseTeam(input: $input) { case { id version number } }\n  }\n": typeof types.FormCaseTeamDocument,
    "\n  mutation ReplaceTeamMember($input: ReplaceTeamMemberInput!) {\n    replaceTeamMember(input: $input) { case { id version } }\n  }\n": typeof types.ReplaceTeamMemberDocument,
    "\n  query ActivityList($where: GroupActivityWhere, $orderBy: [GroupActivityOrder!], $first: Int, $offset: Int) {\n    groupActivities(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes { id title kind aims date place status attended district { id name } provider { id name } }\n    }\n  }\n": typeof types.ActivityListDocument,
    "\n  query ActivitiesById($ids: [UUID!]!, $first: Int) {\n    groupActivities(where: { id: { in: $ids } }, first: $first) { nodes { id title } }\n  }\n": typeof types.ActivitiesByIdDocument,
    "\n  query Activity($id: UUID!) {\n    groupActivity(id: $id) {\n      id version title kind aims date place plan safetyPlan summary status cancelReason attended\n      district { id name }\n      provider { id name }\n      programme { id year }\n      attendance { id child { id name number } }\n      actions { name allowed reasons { rule number clause words message } }\n    }\n  }\n": typeof types.ActivityDocument,
    "\n  mutation PlanActivity($input: PlanActivityInput!) {\n    planActivity(input: $input) {\n      activity { id version }\n      violations { rule number clause words message path required found }\n    }\n  }\n": typeof types.PlanActivityDocument,
    "\n  mutation ChangeActivity($input: ChangeActivityInput!) {\n    changeActivity(input: $input) { activity { id version } violations { rule number clause words message path required found } }\n  }\n": typeof types.ChangeActivityDocument,
    "\n  mutation HoldActivity($input: HoldActivityInput!) {\n    holdActivity(input: $input) { activity { id version } violations { rule number clause words message path required found } }\n  }\n": typeof types.HoldActivityDocument,
    "\n  mutation SignInChildren($input: SignInChildrenInput!) {\n    signInChildren(input: $input) { activity { id version } violations { rule number clause words message path required found } }\n  }\n": typeof types.SignInChildrenDocument,
    "\n  mutation CancelActivity($input: CancelActivityInput!) {\n    cancelActivity(input: $input) { activity { id version } violations { rule number clause words message path required found } }\n  }\n": typeof types.CancelActivityDocument,
    "\n  query HomeVisitList($where: HomeVisitWhere, $orderBy: [HomeVisitOrder!], $first: Int, $offset: Int) {\n    homeVisits(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id\n        date\n        minutes\n        place\n        status\n        services\n        child { id name number }\n        district { id name }\n        provider { id name }\n        attendees { id worker { id name } }\n      }\n    }\n  }\n": typeof types.HomeVisitListDocument,
    "\n  query HomeVisit($id: UUID!) {\n    homeVisit(id: $id) {\n      id\n      version\n      date\n      startsAt\n      endsAt\n      pauseMinutes\n      minutes\n      place\n      status\n      services\n      note\n      safetyNote\n      shortfalls\n      signerKind\n      signerName\n      signerRelation\n      signedAt\n      signatureReason\n      signatureRefused\n      witnessName\n      withdrawnReason\n      recordedAt\n      child { id name number guardians { id name relation actualCarer } }\n      case { id number }\n      district { id name }\n      provider { id name }\n      month { id month required qualifying state }\n      attendees { id role onTeam worker { id name role } }\n      actions { name allowed reasons { rule number clause words message } }\n    }\n  }\n": typeof types.HomeVisitDocument,
    "\n  query Rules {\n    rules {\n      code\n      number\n      clause\n      title\n      words\n      english\n      parameters {\n        name\n        meaning\n        value\n        unit\n      }\n    }\n  }\n": typeof types.RulesDocument,
    "\n  query ProgrammeYears {\n    programmes(orderBy: [{ field: YEAR, direction: DESC }], first: 200) {\n      nodes { id year number title status }\n    }\n  }\n": typeof types.ProgrammeYearsDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      role\n      district {\n        id\n        code\n        name\n      }\n      provider {\n        id\n        name\n      }\n      worker {\n        id\n        name\n      }\n      permissions\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        id\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      signedOut\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  query Demonstration {\n    demonstration {\n      accounts {\n        login\n        password\n        role\n      }\n    }\n  }\n": typeof types.DemonstrationDocument,
    "\n  query QuotaTable($year: Int!) {\n    programme(year: $year) {\n      id\n      version\n      year\n      number\n      status\n      plannedInDifficulty\n      plannedOrphans\n      actions { name allowed reasons { rule number clause words message } }\n    }\n    districtQuotas(where: { programme: { year: { eq: $year } } }, orderBy: [{ field: DISTRICT_POSITION }], first: 200) {\n      nodes {\n        id\n        version\n        inDifficulty\n        orphans\n        total\n        confirmed\n        confirmedInDifficulty\n        confirmedOrphans\n        remaining\n        withTeam\n        district { id code name }\n      }\n    }\n  }\n": typeof types.QuotaTableDocument,
    "\n  mutation ChangeQuotas($input: ChangeQuotasInput!) {\n    changeQuotas(input: $input) {\n      quotas { id version }\n      violations { rule number clause words message path required found }\n    }\n  }\n": typeof types.ChangeQuotasDocument,
    "\n  query ProviderChoices {\n    serviceProviders(orderBy: [{ field: NAME }], first: 200) {\n      nodes { id name }\n    }\n  }\n": typeof types.ProviderChoicesDocument,
    "\n  query VisitCase($id: UUID!) {\n    case(id: $id) {\n      id\n      number\n      openedOn\n      child { id name number guardians { id name relation actualCarer } }\n      months(last: 1) { month required qualifying state }\n      members { id role current worker { id name role } }\n    }\n  }\n": typeof types.VisitCaseDocument,
    "\n  query TeamOn($id: UUID!, $on: Date!) {\n    case(id: $id) {\n      id\n      responsible(on: $on) { id role worker { id name role } }\n    }\n  }\n": typeof types.TeamOnDocument,
    "\n  query VisitedChildren($search: String) {\n    children(where: { status: { eq: CONFIRMED } }, search: $search, orderBy: [{ field: NAME }], first: 30) {\n      nodes { id name number currentCase { id } }\n    }\n  }\n": typeof types.VisitedChildrenDocument,
    "\n  query Visitors($search: String) {\n    workers(search: $search, orderBy: [{ field: NAME }], first: 30) {\n      nodes { id name role assignable provider { id name } township { id name } village { id name } }\n    }\n  }\n": typeof types.VisitorsDocument,
    "\n  mutation SubmitVisit($input: SubmitVisitInput!) {\n    submitVisit(input: $input) {\n      visit { id version status }\n      violations { rule number clause words message path required found }\n    }\n  }\n": typeof types.SubmitVisitDocument,
    "\n  mutation RecordContact($input: RecordContactInput!) {\n    recordContact(input: $input) {\n      visit { id version status }\n      violations { rule number clause words message path required found }\n    }\n  }\n": typeof types.RecordContactDocument,
    "\n  mutation ChangeContact($input: ChangeContactInput!) {\n    changeContact(input: $input) {\n      visit { id version status }\n      violations { rule number clause words message path required found }\n    }\n  }\n": typeof types.ChangeContactDocument,
    "\n  mutation SignVisit($input: SignVisitInput!) {\n    signVisit(input: $input) {\n      visit { id version status month { id state } }\n      violations { rule number clause words message path required found }\n    }\n  }\n": typeof types.SignVisitDocument,
    "\n  mutation WithdrawVisit($input: WithdrawVisitInput!) {\n    withdrawVisit(input: $input) { visit { id version status } }\n  }\n": typeof types.WithdrawVisitDocument,
};
const documents: Documents = {
    "\n  query CaseMonthList($where: CaseMonthWhere, $orderBy: [CaseMonthOrder!], $first: Int, $offset: Int) {\n    caseMonths(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id\n        month\n        required\n        qualifying\n        state\n        child { id name number }\n        case { id team { socialWorker { id name } } }\n        district { id name }\n        provider { id name }\n      }\n    }\n  }\n": types.CaseMonthListDocument,
    "\n  query CaseMonth($id: UUID!) {\n    caseMonth(id: $id) {\n      id\n      version\n      month\n      required\n      qualifying\n      state\n      exemptReason\n      liftedReason\n      child { id name number }\n      case { id number team { socialWorker { id name } } }\n      district { id name }\n      provider { id name }\n      actions { name allowed reasons { rule number clause words message } }\n    }\n  }\n": types.CaseMonthDocument,
    "\n  query VisitsOfMonth($where: HomeVisitWhere!) {\n    homeVisits(where: $where, orderBy: [{ field: DATE, direction: DESC }], first: 50) {\n      nodes { id date minutes status attendees { id } }\n    }\n  }\n": types.VisitsOfMonthDocument,
    "\n  mutation ExemptMonth($input: ExemptMonthInput!) {\n    exemptMonth(input: $input) { caseMonth { id version state } }\n  }\n": types.ExemptMonthDocument,
    "\n  mutation LiftExemption($input: LiftExemptionInput!) {\n    liftExemption(input: $input) { caseMonth { id version state } }\n  }\n": types.LiftExemptionDocument,
    "\n  query ChildList($where: ChildWhere, $search: String, $orderBy: [ChildOrder!], $first: Int, $offset: Int) {\n    children(where: $where, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id\n        number\n        name\n        sex\n        age\n        grade\n        category\n        status\n        awaitsTeam\n        district { id name }\n        township { id name }\n        village { id name }\n        programme { id year }\n        currentCase {\n          id\n          months { month required qualifying state }\n          team { socialWorker { id name } }\n        }\n      }\n    }\n  }\n": types.ChildListDocument,
    "\n  query ChildrenById($ids: [UUID!]!, $first: Int) {\n    children(where: { id: { in: $ids } }, first: $first) {\n      nodes { id number name }\n    }\n  }\n": types.ChildrenByIdDocument,
    "\n  query Child($id: UUID!) {\n    child(id: $id) {\n      id\n      version\n      number\n      name\n      sex\n      birthDate\n      age\n      idType\n      idNumber\n      category\n      grade\n      schooling\n      school\n      guardianship\n      hasAddress\n      status\n      statusReason\n      awaitsTeam\n      registeredAt\n      submittedAt\n      confirmedAt\n      district { id code name }\n      township { id name }\n      village { id name }\n      programme { id year number }\n      causes { parent cause }\n      guardians { id name relation phone actualCarer health }\n      actions { name allowed reasons { rule number clause words message } }\n      currentCase {\n        id\n        version\n        number\n        status\n        openedOn\n        closedOn\n        provider { id name }\n        months { month required qualifying state }\n        team {\n          supervisor { id name phone post township { id name } }\n          director { id name phone post village { id name } }\n          socialWorker { id name phone post provider { id name } }\n        }\n        members { id role fromOn toOn current worker { id name } }\n        visits(where: { status: { eq: SUBMITTED } }, first: 20) { totalCount nodes { id date } }\n        actions { name allowed reasons { rule number clause words message } }\n      }\n    }\n  }\n": types.ChildDocument,
    "\n  mutation RegisterChild($input: RegisterChildInput!) {\n    registerChild(input: $input) {\n      child { id }\n      violations { rule number clause words message path required found }\n      warnings { rule number clause words message path required found }\n    }\n  }\n": types.RegisterChildDocument,
    "\n  mutation ChangeChild($input: ChangeChildInput!) {\n    changeChild(input: $input) {\n      child { id version }\n      violations { rule number clause words message path required found }\n      warnings { rule number clause words message path required found }\n    }\n  }\n": types.ChangeChildDocument,
    "\n  query ChildVisits($where: HomeVisitWhere!, $first: Int!) {\n    homeVisits(where: $where, orderBy: [{ field: DATE, direction: DESC }], first: $first) {\n      totalCount\n      nodes {\n        id\n        date\n        startsAt\n        endsAt\n        minutes\n        place\n        status\n        shortfalls\n        services\n        attendees { id role worker { id name } }\n      }\n    }\n  }\n": types.ChildVisitsDocument,
    "\n  query ChildHistory($childId: UUID!, $first: Int!) {\n    auditEntries(where: { childId: { eq: $childId } }, orderBy: [{ field: AT, direction: DESC }], first: $first) {\n      totalCount\n      nodes { id at accountName role tableName change before after }\n    }\n    readEntries(where: { childId: { eq: $childId } }, orderBy: [{ field: AT, direction: DESC }], first: 50) {\n      nodes { id at accountName what reason }\n    }\n  }\n": types.ChildHistoryDocument,
    "\n  query SeatWorkers($where: WorkerWhere!, $search: String) {\n    workers(where: $where, search: $search, orderBy: [{ field: NAME }], first: 50) {\n      nodes {\n        id\n        name\n        assignable\n        township { id name }\n        village { id name }\n        provider { id name }\n      }\n    }\n  }\n": types.SeatWorkersDocument,
    "\n  query ContractedProviders($where: ServiceContractWhere!) {\n    serviceContracts(where: $where, first: 50) {\n      nodes { id inForce provider { id name } }\n    }\n  }\n": types.ContractedProvidersDocument,
    "\n  query TownshipsOf($where: TownshipWhere!) {\n    townships(where: $where, orderBy: [{ field: CODE }], first: 200) {\n      nodes { id name }\n    }\n  }\n": types.TownshipsOfDocument,
    "\n  query VillagesOf($where: VillageWhere!) {\n    villages(where: $where, orderBy: [{ field: CODE }], first: 200) {\n      nodes { id name }\n    }\n  }\n": types.VillagesOfDocument,
    "\n  query DistrictChoices {\n    districts(first: 50) {\n      nodes { id code name }\n    }\n  }\n": types.DistrictChoicesDocument,
    "\n  query ProgrammeChoices {\n    programmes(orderBy: [{ field: YEAR, direction: DESC }], first: 20) {\n      nodes { id year status }\n    }\n  }\n": types.ProgrammeChoicesDocument,
    "\n  mutation SubmitEligibility($input: SubmitEligibilityInput!) {\n    submitEligibility(input: $input) { child { id version status } }\n  }\n": types.SubmitEligibilityDocument,
    "\n  mutation ConfirmEligibility($input: ConfirmEligibilityInput!) {\n    confirmEligibility(input: $input) { child { id version status } }\n  }\n": types.ConfirmEligibilityDocument,
    "\n  mutation RejectEligibility($input: RejectEligibilityInput!) {\n    rejectEligibility(input: $input) { child { id version status } }\n  }\n": types.RejectEligibilityDocument,
    "\n  mutation WithdrawChild($input: WithdrawChildInput!) {\n    withdrawChild(input: $input) { child { id version status } }\n  }\n": types.WithdrawChildDocument,
    "\n  mutation RequestQuotaApproval($input: RequestQuotaApprovalInput!) {\n    requestQuotaApproval(input: $input) { quotaApproval { id version status } }\n  }\n": types.RequestQuotaApprovalDocument,
    "\n  mutation RevealIdentifiers($input: RevealIdentifiersInput!) {\n    revealIdentifiers(input: $input) {\n      idNumber\n      address\n      guardians { name relation phone }\n    }\n  }\n": types.RevealIdentifiersDocument,
    "\n  mutation FormCaseTeam($input: FormCaseTeamInput!) {\n    formCaseTeam(input: $input) { case { id version number } }\n  }\n": types.FormCaseTeamDocument,
    "\n  mutation ReplaceTeamMember($input: ReplaceTeamMemberInput!) {\n    replaceTeamMember(input: $input) { case { id version } }\n  }\n": types.ReplaceTeamMemberDocument,
    "\n  query ActivityList($where: GroupActivityWhere, $orderBy: [GroupActivityOrder!], $first: Int, $offset: Int) {\n    groupActivities(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes { id title kind aims date place status attended district { id name } provider { id name } }\n    }\n  }\n": types.ActivityListDocument,
    "\n  query ActivitiesById($ids: [UUID!]!, $first: Int) {\n    groupActivities(where: { id: { in: $ids } }, first: $first) { nodes { id title } }\n  }\n": types.ActivitiesByIdDocument,
    "\n  query Activity($id: UUID!) {\n    groupActivity(id: $id) {\n      id version title kind aims date place plan safetyPlan summary status cancelReason attended\n      district { id name }\n      provider { id name }\n      programme { id year }\n      attendance { id child { id name number } }\n      actions { name allowed reasons { rule number clause words message } }\n    }\n  }\n": types.ActivityDocument,
    "\n  mutation PlanActivity($input: PlanActivityInput!) {\n    planActivity(input: $input) {\n      activity { id version }\n      violations { rule number clause words message path required found }\n    }\n  }\n": types.PlanActivityDocument,
    "\n  mutation ChangeActivity($input: ChangeActivityInput!) {\n    changeActivity(input: $input) { activity { id version } violations { rule number clause words message path required found } }\n  }\n": types.ChangeActivityDocument,
    "\n  mutation HoldActivity($input: HoldActivityInput!) {\n    holdActivity(input: $input) { activity { id version } violations { rule number clause words message path required found } }\n  }\n": types.HoldActivityDocument,
    "\n  mutation SignInChildren($input: SignInChildrenInput!) {\n    signInChildren(input: $input) { activity { id version } violations { rule number clause words message path required found } }\n  }\n": types.SignInChildrenDocument,
    "\n  mutation CancelActivity($input: CancelActivityInput!) {\n    cancelActivity(input: $input) { activity { id version } violations { rule number clause words message path required found } }\n  }\n": types.CancelActivityDocument,
    "\n  query HomeVisitList($where: HomeVisitWhere, $orderBy: [HomeVisitOrder!], $first: Int, $offset: Int) {\n    homeVisits(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id\n        date\n        minutes\n        place\n        status\n        services\n        child { id name number }\n        district { id name }\n        provider { id name }\n        attendees { id worker { id name } }\n      }\n    }\n  }\n": types.HomeVisitListDocument,
    "\n  query HomeVisit($id: UUID!) {\n    homeVisit(id: $id) {\n      id\n      version\n      date\n      startsAt\n      endsAt\n      pauseMinutes\n      minutes\n      place\n      status\n      services\n      note\n      safetyNote\n      shortfalls\n      signerKind\n      signerName\n      signerRelation\n      signedAt\n      signatureReason\n      signatureRefused\n      witnessName\n      withdrawnReason\n      recordedAt\n      child { id name number guardians { id name relation actualCarer } }\n      case { id number }\n      district { id name }\n      provider { id name }\n      month { id month required qualifying state }\n      attendees { id role onTeam worker { id name role } }\n      actions { name allowed reasons { rule number clause words message } }\n    }\n  }\n": types.HomeVisitDocument,
    "\n  query Rules {\n    rules {\n      code\n      number\n      clause\n      title\n      words\n      english\n      parameters {\n        name\n        meaning\n        value\n        unit\n      }\n    }\n  }\n": types.RulesDocument,
    "\n  query ProgrammeYears {\n    programmes(orderBy: [{ field: YEAR, direction: DESC }], first: 200) {\n      nodes { id year number title status }\n    }\n  }\n": types.ProgrammeYearsDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      role\n      district {\n        id\n        code\n        name\n      }\n      provider {\n        id\n        name\n      }\n      worker {\n        id\n        name\n      }\n      permissions\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        id\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      signedOut\n    }\n  }\n": types.SignOutDocument,
    "\n  query Demonstration {\n    demonstration {\n      accounts {\n        login\n        password\n        role\n      }\n    }\n  }\n": types.DemonstrationDocument,
    "\n  query QuotaTable($year: Int!) {\n    programme(year: $year) {\n      id\n      version\n      year\n      number\n      status\n      plannedInDifficulty\n      plannedOrphans\n      actions { name allowed reasons { rule number clause words message } }\n    }\n    districtQuotas(where: { programme: { year: { eq: $year } } }, orderBy: [{ field: DISTRICT_POSITION }], first: 200) {\n      nodes {\n        id\n        version\n        inDifficulty\n        orphans\n        total\n        confirmed\n        confirmedInDifficulty\n        confirmedOrphans\n        remaining\n        withTeam\n        district { id code name }\n      }\n    }\n  }\n": types.QuotaTableDocument,
    "\n  mutation ChangeQuotas($input: ChangeQuotasInput!) {\n    changeQuotas(input: $input) {\n      quotas { id version }\n      violations { rule number clause words message path required found }\n    }\n  }\n": types.ChangeQuotasDocument,
    "\n  query ProviderChoices {\n    serviceProviders(orderBy: [{ field: NAME }], first: 200) {\n      nodes { id name }\n    }\n  }\n": types.ProviderChoicesDocument,
    "\n  query VisitCase($id: UUID!) {\n    case(id: $id) {\n      id\n      number\n      openedOn\n      child { id name number guardians { id name relation actualCarer } }\n      months(last: 1) { month required qualifying state }\n      members { id role current worker { id name role } }\n    }\n  }\n": types.VisitCaseDocument,
    "\n  query TeamOn($id: UUID!, $on: Date!) {\n    case(id: $id) {\n      id\n      responsible(on: $on) { id role worker { id name role } }\n    }\n  }\n": types.TeamOnDocument,
    "\n  query VisitedChildren($search: String) {\n    children(where: { status: { eq: CONFIRMED } }, search: $search, orderBy: [{ field: NAME }], first: 30) {\n      nodes { id name number currentCase { id } }\n    }\n  }\n": types.VisitedChildrenDocument,
    "\n  query Visitors($search: String) {\n    workers(search: $search, orderBy: [{ field: NAME }], first: 30) {\n      nodes { id name role assignable provider { id name } township { id name } village { id name } }\n    }\n  }\n": types.VisitorsDocument,
    "\n  mutation SubmitVisit($input: SubmitVisitInput!) {\n    submitVisit(input: $input) {\n      visit { id version status }\n      violations { rule number clause words message path required found }\n    }\n  }\n": types.SubmitVisitDocument,
    "\n  mutation RecordContact($input: RecordContactInput!) {\n    recordContact(input: $input) {\n      visit { id version status }\n      violations { rule number clause words message path required found }\n    }\n  }\n": types.RecordContactDocument,
    "\n  mutation ChangeContact($input: ChangeContactInput!) {\n    changeContact(input: $input) {\n      visit { id version status }\n      violations { rule number clause words message path required found }\n    }\n  }\n": types.ChangeContactDocument,
    "\n  mutation SignVisit($input: SignVisitInput!) {\n    signVisit(input: $input) {\n      visit { id version status month { id state } }\n      violations { rule number clause words message path required found }\n    }\n  }\n": types.SignVisitDocument,
    "\n  mutation WithdrawVisit($input: WithdrawVisitInput!) {\n    withdrawVisit(input: $input) { visit { id version status } }\n  }\n": types.WithdrawVisitDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseMonthList($where: CaseMonthWhere, $orderBy: [CaseMonthOrder!], $first: Int, $offset: Int) {\n    caseMonths(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id\n        month\n        required\n        qualifying\n        state\n        child { id name number }\n        case { id team { socialWorker { id name } } }\n        district { id name }\n        provider { id name }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CaseMonthList($where: CaseMonthWhere, $orderBy: [CaseMonthOrder!], $first: Int, $offset: Int) {\n    caseMonths(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id\n        month\n        required\n        qualifying\n        state\n        child { id name number }\n        case { id team { socialWorker { id name } } }\n        district { id name }\n        provider { id name }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseMonth($id: UUID!) {\n    caseMonth(id: $id) {\n      id\n      version\n      month\n      required\n      qualifying\n      state\n      exemptReason\n      liftedReason\n      child { id name number }\n      case { id number team { socialWorker { id name } } }\n      district { id name }\n      provider { id name }\n      actions { name allowed reasons { rule number clause words message } }\n    }\n  }\n"): (typeof documents)["\n  query CaseMonth($id: UUID!) {\n    caseMonth(id: $id) {\n      id\n      version\n      month\n      required\n      qualifying\n      state\n      exemptReason\n      liftedReason\n      child { id name number }\n      case { id number team { socialWorker { id name } } }\n      district { id name }\n      provider { id name }\n      actions { name allowed reasons { rule number clause words message } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitsOfMonth($where: HomeVisitWhere!) {\n    homeVisits(where: $where, orderBy: [{ field: DATE, direction: DESC }], first: 50) {\n      nodes { id date minutes status attendees { id } }\n    }\n  }\n"): (typeof documents)["\n  query VisitsOfMonth($where: HomeVisitWhere!) {\n    homeVisits(where: $where, orderBy: [{ field: DATE, direction: DESC }], first: 50) {\n      nodes { id date minutes status attendees { id } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExemptMonth($input: ExemptMonthInput!) {\n    exemptMonth(input: $input) { caseMonth { id version state } }\n  }\n"): (typeof documents)["\n  mutation ExemptMonth($input: ExemptMonthInput!) {\n    exemptMonth(input: $input) { caseMonth { id version state } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftExemption($input: LiftExemptionInput!) {\n    liftExemption(input: $input) { caseMonth { id version state } }\n  }\n"): (typeof documents)["\n  mutation LiftExemption($input: LiftExemptionInput!) {\n    liftExemption(input: $input) { caseMonth { id version state } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChildList($where: ChildWhere, $search: String, $orderBy: [ChildOrder!], $first: Int, $offset: Int) {\n    children(where: $where, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id\n        number\n        name\n        sex\n        age\n        grade\n        category\n        status\n        awaitsTeam\n        district { id name }\n        township { id name }\n        village { id name }\n        programme { id year }\n        currentCase {\n          id\n          months { month required qualifying state }\n          team { socialWorker { id name } }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ChildList($where: ChildWhere, $search: String, $orderBy: [ChildOrder!], $first: Int, $offset: Int) {\n    children(where: $where, search: $search, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id\n        number\n        name\n        sex\n        age\n        grade\n        category\n        status\n        awaitsTeam\n        district { id name }\n        township { id name }\n        village { id name }\n        programme { id year }\n        currentCase {\n          id\n          months { month required qualifying state }\n          team { socialWorker { id name } }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChildrenById($ids: [UUID!]!, $first: Int) {\n    children(where: { id: { in: $ids } }, first: $first) {\n      nodes { id number name }\n    }\n  }\n"): (typeof documents)["\n  query ChildrenById($ids: [UUID!]!, $first: Int) {\n    children(where: { id: { in: $ids } }, first: $first) {\n      nodes { id number name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Child($id: UUID!) {\n    child(id: $id) {\n      id\n      version\n      number\n      name\n      sex\n      birthDate\n      age\n      idType\n      idNumber\n      category\n      grade\n      schooling\n      school\n      guardianship\n      hasAddress\n      status\n      statusReason\n      awaitsTeam\n      registeredAt\n      submittedAt\n      confirmedAt\n      district { id code name }\n      township { id name }\n      village { id name }\n      programme { id year number }\n      causes { parent cause }\n      guardians { id name relation phone actualCarer health }\n      actions { name allowed reasons { rule number clause words message } }\n      currentCase {\n        id\n        version\n        number\n        status\n        openedOn\n        closedOn\n        provider { id name }\n        months { month required qualifying state }\n        team {\n          supervisor { id name phone post township { id name } }\n          director { id name phone post village { id name } }\n          socialWorker { id name phone post provider { id name } }\n        }\n        members { id role fromOn toOn current worker { id name } }\n        visits(where: { status: { eq: SUBMITTED } }, first: 20) { totalCount nodes { id date } }\n        actions { name allowed reasons { rule number clause words message } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Child($id: UUID!) {\n    child(id: $id) {\n      id\n      version\n      number\n      name\n      sex\n      birthDate\n      age\n      idType\n      idNumber\n      category\n      grade\n      schooling\n      school\n      guardianship\n      hasAddress\n      status\n      statusReason\n      awaitsTeam\n      registeredAt\n      submittedAt\n      confirmedAt\n      district { id code name }\n      township { id name }\n      village { id name }\n      programme { id year number }\n      causes { parent cause }\n      guardians { id name relation phone actualCarer health }\n      actions { name allowed reasons { rule number clause words message } }\n      currentCase {\n        id\n        version\n        number\n        status\n        openedOn\n        closedOn\n        provider { id name }\n        months { month required qualifying state }\n        team {\n          supervisor { id name phone post township { id name } }\n          director { id name phone post village { id name } }\n          socialWorker { id name phone post provider { id name } }\n        }\n        members { id role fromOn toOn current worker { id name } }\n        visits(where: { status: { eq: SUBMITTED } }, first: 20) { totalCount nodes { id date } }\n        actions { name allowed reasons { rule number clause words message } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterChild($input: RegisterChildInput!) {\n    registerChild(input: $input) {\n      child { id }\n      violations { rule number clause words message path required found }\n      warnings { rule number clause words message path required found }\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterChild($input: RegisterChildInput!) {\n    registerChild(input: $input) {\n      child { id }\n      violations { rule number clause words message path required found }\n      warnings { rule number clause words message path required found }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeChild($input: ChangeChildInput!) {\n    changeChild(input: $input) {\n      child { id version }\n      violations { rule number clause words message path required found }\n      warnings { rule number clause words message path required found }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeChild($input: ChangeChildInput!) {\n    changeChild(input: $input) {\n      child { id version }\n      violations { rule number clause words message path required found }\n      warnings { rule number clause words message path required found }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChildVisits($where: HomeVisitWhere!, $first: Int!) {\n    homeVisits(where: $where, orderBy: [{ field: DATE, direction: DESC }], first: $first) {\n      totalCount\n      nodes {\n        id\n        date\n        startsAt\n        endsAt\n        minutes\n        place\n        status\n        shortfalls\n        services\n        attendees { id role worker { id name } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ChildVisits($where: HomeVisitWhere!, $first: Int!) {\n    homeVisits(where: $where, orderBy: [{ field: DATE, direction: DESC }], first: $first) {\n      totalCount\n      nodes {\n        id\n        date\n        startsAt\n        endsAt\n        minutes\n        place\n        status\n        shortfalls\n        services\n        attendees { id role worker { id name } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChildHistory($childId: UUID!, $first: Int!) {\n    auditEntries(where: { childId: { eq: $childId } }, orderBy: [{ field: AT, direction: DESC }], first: $first) {\n      totalCount\n      nodes { id at accountName role tableName change before after }\n    }\n    readEntries(where: { childId: { eq: $childId } }, orderBy: [{ field: AT, direction: DESC }], first: 50) {\n      nodes { id at accountName what reason }\n    }\n  }\n"): (typeof documents)["\n  query ChildHistory($childId: UUID!, $first: Int!) {\n    auditEntries(where: { childId: { eq: $childId } }, orderBy: [{ field: AT, direction: DESC }], first: $first) {\n      totalCount\n      nodes { id at accountName role tableName change before after }\n    }\n    readEntries(where: { childId: { eq: $childId } }, orderBy: [{ field: AT, direction: DESC }], first: 50) {\n      nodes { id at accountName what reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeatWorkers($where: WorkerWhere!, $search: String) {\n    workers(where: $where, search: $search, orderBy: [{ field: NAME }], first: 50) {\n      nodes {\n        id\n        name\n        assignable\n        township { id name }\n        village { id name }\n        provider { id name }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SeatWorkers($where: WorkerWhere!, $search: String) {\n    workers(where: $where, search: $search, orderBy: [{ field: NAME }], first: 50) {\n      nodes {\n        id\n        name\n        assignable\n        township { id name }\n        village { id name }\n        provider { id name }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContractedProviders($where: ServiceContractWhere!) {\n    serviceContracts(where: $where, first: 50) {\n      nodes { id inForce provider { id name } }\n    }\n  }\n"): (typeof documents)["\n  query ContractedProviders($where: ServiceContractWhere!) {\n    serviceContracts(where: $where, first: 50) {\n      nodes { id inForce provider { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TownshipsOf($where: TownshipWhere!) {\n    townships(where: $where, orderBy: [{ field: CODE }], first: 200) {\n      nodes { id name }\n    }\n  }\n"): (typeof documents)["\n  query TownshipsOf($where: TownshipWhere!) {\n    townships(where: $where, orderBy: [{ field: CODE }], first: 200) {\n      nodes { id name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VillagesOf($where: VillageWhere!) {\n    villages(where: $where, orderBy: [{ field: CODE }], first: 200) {\n      nodes { id name }\n    }\n  }\n"): (typeof documents)["\n  query VillagesOf($where: VillageWhere!) {\n    villages(where: $where, orderBy: [{ field: CODE }], first: 200) {\n      nodes { id name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DistrictChoices {\n    districts(first: 50) {\n      nodes { id code name }\n    }\n  }\n"): (typeof documents)["\n  query DistrictChoices {\n    districts(first: 50) {\n      nodes { id code name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgrammeChoices {\n    programmes(orderBy: [{ field: YEAR, direction: DESC }], first: 20) {\n      nodes { id year status }\n    }\n  }\n"): (typeof documents)["\n  query ProgrammeChoices {\n    programmes(orderBy: [{ field: YEAR, direction: DESC }], first: 20) {\n      nodes { id year status }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitEligibility($input: SubmitEligibilityInput!) {\n    submitEligibility(input: $input) { child { id version status } }\n  }\n"): (typeof documents)["\n  mutation SubmitEligibility($input: SubmitEligibilityInput!) {\n    submitEligibility(input: $input) { child { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmEligibility($input: ConfirmEligibilityInput!) {\n    confirmEligibility(input: $input) { child { id version status } }\n  }\n"): (typeof documents)["\n  mutation ConfirmEligibility($input: ConfirmEligibilityInput!) {\n    confirmEligibility(input: $input) { child { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectEligibility($input: RejectEligibilityInput!) {\n    rejectEligibility(input: $input) { child { id version status } }\n  }\n"): (typeof documents)["\n  mutation RejectEligibility($input: RejectEligibilityInput!) {\n    rejectEligibility(input: $input) { child { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawChild($input: WithdrawChildInput!) {\n    withdrawChild(input: $input) { child { id version status } }\n  }\n"): (typeof documents)["\n  mutation WithdrawChild($input: WithdrawChildInput!) {\n    withdrawChild(input: $input) { child { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestQuotaApproval($input: RequestQuotaApprovalInput!) {\n    requestQuotaApproval(input: $input) { quotaApproval { id version status } }\n  }\n"): (typeof documents)["\n  mutation RequestQuotaApproval($input: RequestQuotaApprovalInput!) {\n    requestQuotaApproval(input: $input) { quotaApproval { id version status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealIdentifiers($input: RevealIdentifiersInput!) {\n    revealIdentifiers(input: $input) {\n      idNumber\n      address\n      guardians { name relation phone }\n    }\n  }\n"): (typeof documents)["\n  mutation RevealIdentifiers($input: RevealIdentifiersInput!) {\n    revealIdentifiers(input: $input) {\n      idNumber\n      address\n      guardians { name relation phone }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FormCaseTeam($input: FormCaseTeamInput!) {\n    formCaseTeam(input: $input) { case { id version number } }\n  }\n"): (typeof documents)["\n  mutation FormCaseTeam($input: FormCaseTeamInput!) {\n    formCaseTeam(input: $input) { case { id version number } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplaceTeamMember($input: ReplaceTeamMemberInput!) {\n    replaceTeamMember(input: $input) { case { id version } }\n  }\n"): (typeof documents)["\n  mutation ReplaceTeamMember($input: ReplaceTeamMemberInput!) {\n    replaceTeamMember(input: $input) { case { id version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityList($where: GroupActivityWhere, $orderBy: [GroupActivityOrder!], $first: Int, $offset: Int) {\n    groupActivities(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes { id title kind aims date place status attended district { id name } provider { id name } }\n    }\n  }\n"): (typeof documents)["\n  query ActivityList($where: GroupActivityWhere, $orderBy: [GroupActivityOrder!], $first: Int, $offset: Int) {\n    groupActivities(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes { id title kind aims date place status attended district { id name } provider { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivitiesById($ids: [UUID!]!, $first: Int) {\n    groupActivities(where: { id: { in: $ids } }, first: $first) { nodes { id title } }\n  }\n"): (typeof documents)["\n  query ActivitiesById($ids: [UUID!]!, $first: Int) {\n    groupActivities(where: { id: { in: $ids } }, first: $first) { nodes { id title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Activity($id: UUID!) {\n    groupActivity(id: $id) {\n      id version title kind aims date place plan safetyPlan summary status cancelReason attended\n      district { id name }\n      provider { id name }\n      programme { id year }\n      attendance { id child { id name number } }\n      actions { name allowed reasons { rule number clause words message } }\n    }\n  }\n"): (typeof documents)["\n  query Activity($id: UUID!) {\n    groupActivity(id: $id) {\n      id version title kind aims date place plan safetyPlan summary status cancelReason attended\n      district { id name }\n      provider { id name }\n      programme { id year }\n      attendance { id child { id name number } }\n      actions { name allowed reasons { rule number clause words message } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanActivity($input: PlanActivityInput!) {\n    planActivity(input: $input) {\n      activity { id version }\n      violations { rule number clause words message path required found }\n    }\n  }\n"): (typeof documents)["\n  mutation PlanActivity($input: PlanActivityInput!) {\n    planActivity(input: $input) {\n      activity { id version }\n      violations { rule number clause words message path required found }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeActivity($input: ChangeActivityInput!) {\n    changeActivity(input: $input) { activity { id version } violations { rule number clause words message path required found } }\n  }\n"): (typeof documents)["\n  mutation ChangeActivity($input: ChangeActivityInput!) {\n    changeActivity(input: $input) { activity { id version } violations { rule number clause words message path required found } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldActivity($input: HoldActivityInput!) {\n    holdActivity(input: $input) { activity { id version } violations { rule number clause words message path required found } }\n  }\n"): (typeof documents)["\n  mutation HoldActivity($input: HoldActivityInput!) {\n    holdActivity(input: $input) { activity { id version } violations { rule number clause words message path required found } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInChildren($input: SignInChildrenInput!) {\n    signInChildren(input: $input) { activity { id version } violations { rule number clause words message path required found } }\n  }\n"): (typeof documents)["\n  mutation SignInChildren($input: SignInChildrenInput!) {\n    signInChildren(input: $input) { activity { id version } violations { rule number clause words message path required found } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelActivity($input: CancelActivityInput!) {\n    cancelActivity(input: $input) { activity { id version } violations { rule number clause words message path required found } }\n  }\n"): (typeof documents)["\n  mutation CancelActivity($input: CancelActivityInput!) {\n    cancelActivity(input: $input) { activity { id version } violations { rule number clause words message path required found } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeVisitList($where: HomeVisitWhere, $orderBy: [HomeVisitOrder!], $first: Int, $offset: Int) {\n    homeVisits(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id\n        date\n        minutes\n        place\n        status\n        services\n        child { id name number }\n        district { id name }\n        provider { id name }\n        attendees { id worker { id name } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query HomeVisitList($where: HomeVisitWhere, $orderBy: [HomeVisitOrder!], $first: Int, $offset: Int) {\n    homeVisits(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      nodes {\n        id\n        date\n        minutes\n        place\n        status\n        services\n        child { id name number }\n        district { id name }\n        provider { id name }\n        attendees { id worker { id name } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeVisit($id: UUID!) {\n    homeVisit(id: $id) {\n      id\n      version\n      date\n      startsAt\n      endsAt\n      pauseMinutes\n      minutes\n      place\n      status\n      services\n      note\n      safetyNote\n      shortfalls\n      signerKind\n      signerName\n      signerRelation\n      signedAt\n      signatureReason\n      signatureRefused\n      witnessName\n      withdrawnReason\n      recordedAt\n      child { id name number guardians { id name relation actualCarer } }\n      case { id number }\n      district { id name }\n      provider { id name }\n      month { id month required qualifying state }\n      attendees { id role onTeam worker { id name role } }\n      actions { name allowed reasons { rule number clause words message } }\n    }\n  }\n"): (typeof documents)["\n  query HomeVisit($id: UUID!) {\n    homeVisit(id: $id) {\n      id\n      version\n      date\n      startsAt\n      endsAt\n      pauseMinutes\n      minutes\n      place\n      status\n      services\n      note\n      safetyNote\n      shortfalls\n      signerKind\n      signerName\n      signerRelation\n      signedAt\n      signatureReason\n      signatureRefused\n      witnessName\n      withdrawnReason\n      recordedAt\n      child { id name number guardians { id name relation actualCarer } }\n      case { id number }\n      district { id name }\n      provider { id name }\n      month { id month required qualifying state }\n      attendees { id role onTeam worker { id name role } }\n      actions { name allowed reasons { rule number clause words message } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rules {\n    rules {\n      code\n      number\n      clause\n      title\n      words\n      english\n      parameters {\n        name\n        meaning\n        value\n        unit\n      }\n    }\n  }\n"): (typeof documents)["\n  query Rules {\n    rules {\n      code\n      number\n      clause\n      title\n      words\n      english\n      parameters {\n        name\n        meaning\n        value\n        unit\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgrammeYears {\n    programmes(orderBy: [{ field: YEAR, direction: DESC }], first: 200) {\n      nodes { id year number title status }\n    }\n  }\n"): (typeof documents)["\n  query ProgrammeYears {\n    programmes(orderBy: [{ field: YEAR, direction: DESC }], first: 200) {\n      nodes { id year number title status }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      name\n      role\n      district {\n        id\n        code\n        name\n      }\n      provider {\n        id\n        name\n      }\n      worker {\n        id\n        name\n      }\n      permissions\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      id\n      name\n      role\n      district {\n        id\n        code\n        name\n      }\n      provider {\n        id\n        name\n      }\n      worker {\n        id\n        name\n      }\n      permissions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      signedOut\n    }\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut {\n      signedOut\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Demonstration {\n    demonstration {\n      accounts {\n        login\n        password\n        role\n      }\n    }\n  }\n"): (typeof documents)["\n  query Demonstration {\n    demonstration {\n      accounts {\n        login\n        password\n        role\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QuotaTable($year: Int!) {\n    programme(year: $year) {\n      id\n      version\n      year\n      number\n      status\n      plannedInDifficulty\n      plannedOrphans\n      actions { name allowed reasons { rule number clause words message } }\n    }\n    districtQuotas(where: { programme: { year: { eq: $year } } }, orderBy: [{ field: DISTRICT_POSITION }], first: 200) {\n      nodes {\n        id\n        version\n        inDifficulty\n        orphans\n        total\n        confirmed\n        confirmedInDifficulty\n        confirmedOrphans\n        remaining\n        withTeam\n        district { id code name }\n      }\n    }\n  }\n"): (typeof documents)["\n  query QuotaTable($year: Int!) {\n    programme(year: $year) {\n      id\n      version\n      year\n      number\n      status\n      plannedInDifficulty\n      plannedOrphans\n      actions { name allowed reasons { rule number clause words message } }\n    }\n    districtQuotas(where: { programme: { year: { eq: $year } } }, orderBy: [{ field: DISTRICT_POSITION }], first: 200) {\n      nodes {\n        id\n        version\n        inDifficulty\n        orphans\n        total\n        confirmed\n        confirmedInDifficulty\n        confirmedOrphans\n        remaining\n        withTeam\n        district { id code name }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeQuotas($input: ChangeQuotasInput!) {\n    changeQuotas(input: $input) {\n      quotas { id version }\n      violations { rule number clause words message path required found }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeQuotas($input: ChangeQuotasInput!) {\n    changeQuotas(input: $input) {\n      quotas { id version }\n      violations { rule number clause words message path required found }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProviderChoices {\n    serviceProviders(orderBy: [{ field: NAME }], first: 200) {\n      nodes { id name }\n    }\n  }\n"): (typeof documents)["\n  query ProviderChoices {\n    serviceProviders(orderBy: [{ field: NAME }], first: 200) {\n      nodes { id name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitCase($id: UUID!) {\n    case(id: $id) {\n      id\n      number\n      openedOn\n      child { id name number guardians { id name relation actualCarer } }\n      months(last: 1) { month required qualifying state }\n      members { id role current worker { id name role } }\n    }\n  }\n"): (typeof documents)["\n  query VisitCase($id: UUID!) {\n    case(id: $id) {\n      id\n      number\n      openedOn\n      child { id name number guardians { id name relation actualCarer } }\n      months(last: 1) { month required qualifying state }\n      members { id role current worker { id name role } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamOn($id: UUID!, $on: Date!) {\n    case(id: $id) {\n      id\n      responsible(on: $on) { id role worker { id name role } }\n    }\n  }\n"): (typeof documents)["\n  query TeamOn($id: UUID!, $on: Date!) {\n    case(id: $id) {\n      id\n      responsible(on: $on) { id role worker { id name role } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitedChildren($search: String) {\n    children(where: { status: { eq: CONFIRMED } }, search: $search, orderBy: [{ field: NAME }], first: 30) {\n      nodes { id name number currentCase { id } }\n    }\n  }\n"): (typeof documents)["\n  query VisitedChildren($search: String) {\n    children(where: { status: { eq: CONFIRMED } }, search: $search, orderBy: [{ field: NAME }], first: 30) {\n      nodes { id name number currentCase { id } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Visitors($search: String) {\n    workers(search: $search, orderBy: [{ field: NAME }], first: 30) {\n      nodes { id name role assignable provider { id name } township { id name } village { id name } }\n    }\n  }\n"): (typeof documents)["\n  query Visitors($search: String) {\n    workers(search: $search, orderBy: [{ field: NAME }], first: 30) {\n      nodes { id name role assignable provider { id name } township { id name } village { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitVisit($input: SubmitVisitInput!) {\n    submitVisit(input: $input) {\n      visit { id version status }\n      violations { rule number clause words message path required found }\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitVisit($input: SubmitVisitInput!) {\n    submitVisit(input: $input) {\n      visit { id version status }\n      violations { rule number clause words message path required found }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordContact($input: RecordContactInput!) {\n    recordContact(input: $input) {\n      visit { id version status }\n      violations { rule number clause words message path required found }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordContact($input: RecordContactInput!) {\n    recordContact(input: $input) {\n      visit { id version status }\n      violations { rule number clause words message path required found }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeContact($input: ChangeContactInput!) {\n    changeContact(input: $input) {\n      visit { id version status }\n      violations { rule number clause words message path required found }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeContact($input: ChangeContactInput!) {\n    changeContact(input: $input) {\n      visit { id version status }\n      violations { rule number clause words message path required found }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignVisit($input: SignVisitInput!) {\n    signVisit(input: $input) {\n      visit { id version status month { id state } }\n      violations { rule number clause words message path required found }\n    }\n  }\n"): (typeof documents)["\n  mutation SignVisit($input: SignVisitInput!) {\n    signVisit(input: $input) {\n      visit { id version status month { id state } }\n      violations { rule number clause words message path required found }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawVisit($input: WithdrawVisitInput!) {\n    withdrawVisit(input: $input) { visit { id version status } }\n  }\n"): (typeof documents)["\n  mutation WithdrawVisit($input: WithdrawVisitInput!) {\n    withdrawVisit(input: $input) { visit { id version status } }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;