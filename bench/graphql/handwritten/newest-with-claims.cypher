// Which are the fifty newest articles, who wrote them, and which theories do they apply?
MATCH (article:Article)
WITH article ORDER BY article.year DESC, article.id LIMIT 50
RETURN article.id AS id, article.titleEn AS titleEn,
  [(article)<-[wrote:WROTE]-(author:Author) | [wrote.position, author.nameEn]] AS authors,
  [(article)-[use:APPLIES]->(theory:Theory) | [use.role, use.confidence, theory.id, theory.nameEn]] AS theories
