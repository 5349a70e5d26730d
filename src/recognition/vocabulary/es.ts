import type { HeaderWords } from './header-words';

export const SPANISH: HeaderWords = {
  applicability: {
    ref: `
      Control | ID de control | N.º de control | Número de control | Código | Código de control | Referencia | Ref | Cláusula |
      Anexo A | Control del Anexo A | Nº | Nº de control | ID control | Núm | Número | Controles | Identificador`,
    title: `
      Título | Nombre | Nombre del control | Título del control | Control | Descripción | Descripción del control | Denominación |
      Requisito | Objetivo de control | Control de seguridad | Medida`,
    theme: 'Tema | Dominio | Categoría | Sección | Capítulo',
    applicable: `
      Aplicable | Aplicabilidad | Aplica | ¿Aplica? | Se aplica | Dentro del alcance | En alcance | Incluido | Seleccionado |
      Aplica Sí | Aplicable Sí | Control aplicable`,
    notApplicable: 'No aplicable | No aplica | Excluido | Aplica No | Aplicable No',
    justification: `
      Justificación | Motivo | Justificación de la aplicabilidad | Justificación de inclusión o exclusión | Razón |
      Justificación de inclusión/exclusión | Justificación de aplicabilidad | Justificación de la selección`,
    inclusion: `
      Justificación de la inclusión | Justificación de inclusión | Motivo de inclusión | Razón de inclusión |
      Justificación para la inclusión`,
    exclusion: `
      Justificación de la exclusión | Justificación de exclusión | Motivo de exclusión | Razón de exclusión |
      Motivo de la exclusión | Justificación para la exclusión | Justificación de no aplicabilidad`,
    status: `
      Estado | Estado de implementación | Implementado | Estado de implantación | Implementación | Grado de implantación |
      Estado de la implementación | Situación | Grado de implementación | Nivel de implantación | Nivel de implementación |
      Estado del control`,
    owner: 'Responsable | Propietario | Responsable del control | Propietario del control | Dueño | Asignado a | Dueño del control',
    summary: `
      Resumen de implementación | Descripción de la implementación | Comentarios | Observaciones | Notas |
      Resumen de la implementación`,
    evidence: 'Evidencia | Evidencias | Documentos | Documentación | Documentos de referencia | Registro',
    plannedDate: 'Fecha prevista | Fecha objetivo | Fecha planificada | Plazo | Fecha límite | Fecha de implementación',
    riskRef: 'Riesgo | Riesgos | Ref riesgo | ID de riesgo | Referencia de riesgo | Riesgos asociados',
    ref2013: 'Ref 2013 | ISO 27001:2013 | Referencia 2013 | Referencia anterior',
  },
  roles: {
    role: 'Rol | Función | Puesto | Rol del SGSI | Roles | Cargo | Rol/Función',
    holder: 'Titular | Nombre | Persona | Asignado a | Ocupado por | Persona designada | Persona asignada | Responsable',
    deputy: 'Suplente | Sustituto | Adjunto | Respaldo',
    appointedOn: 'Nombrado el | Designado el | Fecha de nombramiento | Fecha de designación | Desde',
    evidence: 'Evidencia | Carta de nombramiento | Evidencias | Nombramiento',
    authorities: 'Autoridades | Autoridad | Facultades | Atribuciones | Competencias',
    key: 'Clave | Código de rol',
    kind: 'Clase | Tipo de rol | Obligatorio/Opcional',
    responsibilities: 'Responsabilidades | Funciones | Responsabilidad | Tareas',
    grantedBy: 'Otorgado por | Nombrado por | Designado por',
    conform: '5.3 conformidad',
    report: '5.3 informe | 5.3 informes',
    topManagement: 'Alta dirección | Dirección',
    origin: 'Interno/Externo | Interno o externo | Origen',
    internalOwner: 'Responsable interno | Contacto interno',
    contractRef: 'Contrato | Ref contrato | Referencia de contrato | Nº de contrato',
    acceptedOn: 'Aceptado el | Fecha de aceptación | Comunicado el',
    time: 'Tiempo % | Tiempo | Dedicación | % de tiempo',
  },
  people: {
    firstName: 'Nombre de pila',
    lastName: 'Apellidos | Apellido',
    name: 'Nombre | Nombre y apellidos | Empleado | Persona | Nombre completo | Trabajador | Empleada | Colaborador',
    email: 'Correo electrónico | Email | Correo | E-mail',
    department: 'Departamento | Área | Unidad | Sección',
    teams: 'Equipo | Equipos | Equipo(s) | Grupo',
    jobTitle: 'Puesto | Cargo | Función | Rol',
    origin: 'Interno/Externo | Interno o externo | Tipo de contrato | Origen',
    firm: 'Empresa | Proveedor | Compañía',
    internalOwner: 'Responsable interno | Contacto interno',
    status: 'Estado | Situación | Activo | Situación laboral',
    start: 'Inicio | Fecha de alta | Fecha de inicio | Desde | Fecha de incorporación | Fecha de ingreso | Alta',
    end: 'Fin | Fecha de baja | Fecha de fin | Hasta | Fecha de salida | Baja',
    inScope: 'En alcance del SGSI | En el alcance del SGSI | En alcance | Dentro del alcance',
  },
  competency: {
    firstName: 'Nombre de pila',
    lastName: 'Apellidos | Apellido',
    person: 'Persona | Nombre | Empleado | Nombre y apellidos | Trabajador | Nombre completo | Empleada | Colaborador | Personas',
    role: 'Rol | Función | Puesto | Cargo | Rol del SGSI',
    origin: 'Interno/Externo | Interno o externo',
    competence: `
      Competencia | Competencias | Competencia requerida | Competencias requeridas | Habilidad | Habilidades | Cualificación |
      Conocimiento | Conocimientos | Área de competencia | Certificación | Certificaciones | Cualificaciones | Capacidad |
      Destreza`,
    required: `
      Requerido | Nivel requerido | Nivel objetivo | Objetivo | Nivel exigido | Nivel esperado | Esperado | Nivel mínimo | Exigido`,
    actual: 'Actual | Nivel actual | Nivel alcanzado | Nivel evaluado | Nivel real | Real | Alcanzado',
    level: 'Nivel | Nivel de competencia | Nivel de dominio | Dominio',
    evidence: 'Evidencia | Evidencias | Justificante | Registro | Prueba | Evidencia de competencia',
    validUntil: 'Válido hasta | Fecha de caducidad | Caducidad | Vence el | Vigencia | Vencimiento | Fecha de vencimiento | Caduca',
    action: 'Acción | Acciones | Plan de acción | Plan | Necesidad de formación | Formación prevista',
    targetDate: 'Fecha objetivo | Fecha límite | Fecha prevista | Plazo',
    gap: 'Brecha | Diferencia | Brechas',
    evidenceType: 'Tipo de evidencia | Clase de evidencia',
    assessedBy: 'Evaluado por | Evaluador',
    assessedOn: 'Evaluado el | Fecha de evaluación',
    gapId: 'ID de brecha | ID brecha | Nº de brecha',
  },
  training: {
    firstName: 'Nombre de pila',
    lastName: 'Apellidos | Apellido',
    person: 'Persona | Nombre | Participante | Empleado | Asistente | Alumno | Participantes | Destinatarios',
    type: 'Tipo | Tipo de formación',
    topic: 'Tema | Curso | Formación | Capacitación | Nombre del curso | Acción formativa | Título del curso | Módulo',
    competence: 'Competencia | Competencia o ID de brecha',
    owner: 'Responsable | Formador | Instructor | Proveedor',
    due: 'Fecha límite | Fecha prevista | Vencimiento | Fecha de vencimiento | Plazo | Previsto | Planificado',
    completed: `
      Completado | Fecha de realización | Realizado el | Completado el | Fecha de finalización | Finalizado el | Fecha |
      Fecha de formación | Realizada`,
    status: 'Estado | Situación',
    evidence: 'Evidencia | Certificado | Registro | Evidencias',
    effectiveness: 'Eficacia | Evaluación de la eficacia | Resultado',
    nextRefresh: 'Próxima actualización | Próximo reciclaje | Próxima formación | Válido hasta | Próximo repaso',
  },
  duties: {
    duty: 'Función sensible | Tarea | Deber | Actividad | Tarea sensible',
    system: 'Sistema | Sistema/alcance | Alcance | Aplicación',
    holders: 'Titular(es) | Titulares | Titular | Realizado por | Asignado a | Ejercido por',
    secondHolder: 'Segundo titular | Segunda persona',
    notes: 'Notas | Observaciones | Comentarios',
  },
  conflicts: {
    ruleId: 'ID de regla | Regla | ID regla | Nº de regla | ID de riesgo | ID de conflicto',
    dutyA: 'Función A | Función 1 | Rol A | Rol 1 | Tarea A | Tarea 1 | Actividad A | Actividad 1 | Deber A',
    dutyB: `
      Función B | Función 2 | Rol B | Rol 2 | Tarea B | Tarea 2 | Actividad B | Actividad 2 | Deber B | Incompatible con |
      En conflicto con | Rol incompatible`,
    severity: 'Gravedad | Severidad | Criticidad | Nivel de riesgo | Riesgo',
    sameSystem: 'Solo mismo sistema | Mismo sistema | Solo el mismo sistema',
    when: 'Conflicto cuando | Condición | Conflicto si',
    refs: 'Referencias | Ref | Referencia',
    rationale: 'Justificación | Descripción | Motivo | Explicación',
    compensating: 'Controles compensatorios | Control compensatorio | Medidas compensatorias',
    active: 'Activo | Activa | Vigente',
  },
  resources: {
    phase: 'Fase | Fase del ciclo de vida | Etapa',
    type: 'Tipo | Tipo de recurso | Categoría',
    description: 'Descripción | Recurso | Necesidad | Recursos',
    source: 'Fuente | Origen | Procedencia',
    provider: 'Persona o proveedor | Proveedor | Persona/proveedor',
    internalOwner: 'Responsable interno | Responsable | Propietario',
    amount: 'Importe | Presupuesto | Coste | Costo | Monto | Coste anual',
    currency: 'Moneda | Divisa',
    time: 'Tiempo % | Dedicación | Tiempo | Esfuerzo | Días',
    period: 'Período | Periodo | Año | Ejercicio',
    approvedBy: 'Aprobado por',
    approvedOn: 'Aprobado el | Fecha de aprobación',
    status: 'Estado',
    lastReview: 'Última revisión | Revisado el',
    evidence: 'Evidencia | Registro | Evidencias',
  },
  communications: {
    what: 'Qué | Tema | Asunto | Mensaje | Contenido | Qué comunicar | Información | Qué se comunica',
    when: 'Cuándo | Frecuencia | Desencadenante | Momento | Cuándo (o desencadenante) | Periodicidad',
    withWhom: 'Con quién | A quién | Destinatario | Destinatarios | Audiencia | Parte interesada | Partes interesadas | Público',
    audience: 'Interno/Externo | Interna/Externa | Interno o externo',
    how: 'Cómo | Canal | Medio | Canal de comunicación | Método',
    sender: 'Quién | Emisor | Responsable | Quién comunica | Quién envía',
    evidence: 'Evidencia | Registro | Evidencias',
  },
  documents: {
    docId: `
      ID de documento | Código de documento | Nº de documento | ID documento | Código documento | Referencia del documento |
      Código | Referencia | Código del documento | ID | N°`,
    title: 'Título | Documento | Nombre del documento | Título del documento | Nombre',
    key: 'Clave | Documento requerido',
    type: 'Tipo | Tipo de documento | Categoría',
    owner: 'Propietario | Responsable | Propietario del documento',
    author: 'Autor | Elaborado por | Autora | Redactado por',
    version: 'Versión | Revisión',
    approvedBy: 'Aprobado por | Aprobador',
    approvedOn: 'Aprobado el | Fecha de aprobación | Fecha de entrada en vigor',
    nextReview: 'Próxima revisión | Fecha de revisión',
    status: 'Estado',
    language: 'Idioma',
    classification: 'Clasificación | Confidencialidad',
    location: 'Ubicación | Enlace | Ruta',
  },
  exceptions: {
    id: 'ID | ID de excepción | Nº | Nº de excepción',
    kind: 'Clase | Tipo | Tipo de excepción',
    check: 'Control o regla | ID de regla | ID de control o regla | Comprobación o regla | ID de comprobación o regla',
    object: 'Objeto | Se aplica a | Afecta a',
    reason: 'Motivo | Razón | Justificación',
    compensating: 'Control compensatorio | Medida compensatoria | Controles compensatorios',
    requestedBy: 'Solicitado por | Solicitante',
    approvedBy: 'Aprobado por | Aceptado por',
    secondApprover: 'Segundo aprobador | Segunda aprobación',
    approvedOn: 'Aprobado el | Fecha de aprobación',
    expires: 'Caduca | Vence | Fecha de caducidad | Válido hasta | Caduca el | Vence el | Vencimiento',
    status: 'Estado',
  },
  settings: {
    setting: 'Ajuste | Parámetro | Configuración | Ajustes',
    value: 'Valor',
    meaning: 'Significado | Descripción | Explicación',
  },
};
