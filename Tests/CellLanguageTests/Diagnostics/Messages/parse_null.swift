let nothing: Int? = null
