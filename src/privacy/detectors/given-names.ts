// Given names that are common in England and Scotland among children and their parents, for given-name.ts. Left out are those that are also
// words, months, places or surnames (Grace, May, Devon, Fraser): with them the words round a name must decide.

const NAMES = `
  Angharad Branwen Carys Cerys Ffion Gwenllian Heledd Iolo Macsen Mared Meinir Nerys Nia Rhydian Sioned Tomos Kuba Jolanta Val
  Aaliyah Aaron Abbey Abbie Abby Abdul Abdullah Abdullahi Abigail Abraham Ada Adam Adele Adeola Adil Aditya Adrian Adriana Agata Agnes Agnieszka Ahmad
  Ahmed Aidan Aiden Aileen Ailsa Aimee Aine Aisha Aishah Aisling Ajay Akua Alan Alana Alannah Alasdair Alastair Albert Aleksander Aleksandra Alesha
  Alessia Alex Alexander Alexandra Alexia Alexis Alf Alfie Alfred Alia Alice Alicia Alina Alisha Alison Alistair Aliyah Allan Allison Alyssa Amaan
  Amanda Amara Amelia Amelie Amina Aminah Amir Amira Amit Amy Anais Anastasia Anaya Andrea Andreas Andreea Andrei Andrew Andy Aneesa Angela Angie Angus
  Anika Anil Anisa Anita Anjali Ann Anna Annabel Annabelle Anne Annette Annie Anthony Antoni Antonio Anwar Anya Aoife Archie Aria Ariana Arianna Arif
  Arjun Arlo Arran Arron Arthur Arun Arya Asad Asha Ashleigh Ashley Ashraf Asif Asiya Asma Astrid Aubrey Audrey Ava Avril Awais Ayaan Ayan Ayesha Ayla
  Ayo Ayub Barbara Barry Bartosz Beata Beatrice Beatrix Becca Becky Belinda Bella Ben Benedict Benjamin Bernadette Bernard Beryl Beth Bethan Bethany
  Betty Beverley Bilal Billie Billy Blaine Blake Bobby Bonnie Boris Bradley Brandon Breanna Brenda Brendan Brian Brianna Bridget Brodie Brody Brogan
  Brooke Brooklyn Bryan Bryce Bryony Caitlin Caitlyn Caleb Callan Callum Calum Camilla Caoimhe Cara Carla Carly Carmel Carmen Carole Caroline Carolyn
  Carrie Casey Cassandra Cassie Catherine Cathy Catriona Cecilia Celia Celine Ceri Chanel Chantal Chantelle Charlene Charles Charley Charlie Charlotte
  Cheryl Chidi Chinedu Chioma Chloe Chloé Chris Chrissie Christian Christina Christine Christopher Ciara Ciaran Cillian Claire Clara Clare Clarissa
  Claudia Clemency Clifford Clint Clive Cody Coleen Colette Colin Colleen Colm Conal Connie Connor Conor Conrad Cora Corey Cormac Corrine Courtney Craig
  Cristian Cynthia Daisy-Mae Damian Damien Damon Daniel Daniela Danielle Danny Daphne Darcey Darcie Darcy Daria Dariusz Darren Darryl Daryl Dave David
  Davina Dawid Debbie Deborah Declan Deirdre Delilah Demi Denis Denise Dennis Derek Dermot Desmond Diana Diane Dilys Dimitri Dion Dmitri Dominic Dominik
  Dominika Donald Donna Dora Doreen Doris Dorota Dorothy Dougie Douglas Duncan Dylan Eamon Eamonn Ebony Eddie Edie Edith Edward Edwin Eileen Eilidh
  Eimear Eirlys Elaina Elaine Eleanor Elena Eleri Elias Elijah Elin Eliot Elise Elisha Eliza Elizabeth Elka Ella Ellen Ellie Ellie-Mae Ellie-May Elliot
  Elliott Eloise Elsa Elsie Elspeth Elwood Emilia Emilija Emily Emma Emmanuel Emmeline Emmett Enid Enrique Enzo Eoghan Eoin Eric Erica Erik Erika Erin
  Ernest Ernie Esme Esmee Esmé Esther Ethan Ethel Euan Eugene Eunice Eva Evan Evangeline Eve Evelyn Evie Ewan Ewelina Ezra Fabian Faisal Farah Faris
  Farrah Fatema Fatima Fatimah Fatou Fay Faye Felicity Felix Femi Fergus Fernando Filip Findlay Finlay Finley Finn Finnian Fintan Fiona Fionn Flora Fran
  Frances Francesca Francine Francisco Frankie Fred Freda Freddie Freddy Frederick Freya Gabriel Gabriela Gabriella Gabrielle Gareth Gary Gavin Gaynor
  Gemma Genevieve Geoff Geoffrey George Georgie Georgina Geraint Gerald Geraldine Gerard Gerry Gethin Ghulam Gianna Gillian Gina Giovanni Gisele Gladys
  Glenda Glenys Gloria Graeme Grainne Greg Gregor Gregory Greta Grzegorz Gurpreet Gwen Gwendolyn Gwyneth Haaris Habib Hafsa Haleema Halima Hallie Hamish
  Hamza Hana Hanif Hanna Hannah Harjit Harold Haroon Harpreet Harriet Harry Harun Harvey Hasan Hashim Hassan Hattie Hayden Hayley Heidi Helen Helena
  Henri Henrietta Henry Henryk Hermione Hilary Hilda Hollie Huda Hugh Hugo Humaira Humza Husna Hussain Hussein Huw Iain Ian Ibrahim Idris Ieuan Ifan
  Ikram Ilyas Imaan Iman Imani Imelda Imogen Imran Inaaya Indie Ines Ingrid Ioan Irena Irene Irfan Irina Isaac Isabel Isabella Isabelle Isaiah Isha
  Ishaan Ishmael Isla Ismael Ismail Isobel Isra Ivan Iwan Iwona Izabela Izzy Jacek Jacob Jacqueline Jacqui Jacub Jade-Marie Jaden Jai Jake Jakub Jamal
  Jameela James Jamie Jamil Jana Jane Janet Janette Janice Janine Jared Jarek Jaroslaw Jarvis Jasmin Jasmine Jason Jaxon Jaxson Jaya Jayden Jayne Jaz
  Jean Jeanette Jeff Jeffrey Jemima Jemma Jen Jenna Jenni Jennie Jennifer Jenny Jensen Jeremiah Jeremy Jermaine Jerome Jerry Jess Jesse Jessica Jessie
  Jez Jill Jillian Jim Jimmy Joan Joanna Joanne Joao Jodie Jody Joe Joel Joey Johanna John Johnny Jolene Jon Jonah Jonas Jonathan Jonny Jose Joseph
  Josephine Josh Joshua Josie Joyce Juan Juanita Jude Judith Judy Jules Julia Julian Julie Juliet Juliette Junaid Justin Justine Kabir Kacey Kacper Kai
  Kaitlin Kaitlyn Kaleb Kamil Kamila Kamran Kara Karen Karim Karina Karl Karla Karolina Kasey Kasia Kaspar Kate Katherine Kathleen Kathryn Kathy Katie
  Katrina Katy Katya Kaya Kayden Kayla Kaylee Kayleigh Keanu Keegan Keeley Keir Keira Keiran Keisha Keith Kelis Kellan Kelly Kelsey Kelvin Kendra
  Kenneth Kenny Kenzie Kenzo Keren Keri Kerri Kerrie Kerry Kevin Keziah Khadija Khadijah Khalid Khalil Kian Kiera Kieran Kieron Killian Kim Kimberley
  Kimberly Kirsten Kirstie Kirsty Kofi Kourtney Kris Kristian Kristina Kristopher Krystal Krystian Krzysztof Kwame Kye Kyla Kyle Kylie Kyra Lacey
  Lachlan Laila Lainey Lamar Lana Lara Larissa Larry Lateefah Latisha Laura Lauren Laurence Laurie Layla Layton Leah Leanna Leanne Leela Leia Leigh-Ann
  Leila Lena Lennie Lennon Leo Leon Leona Leonard Leonardo Leonie Leroy Lesley Leslie Lexi Lexie Leyla Leyton Liam Lian Liana Libby Lila Lilian Lillian
  Lillie Lilly Lilly-Mae Lily-Mae Lily-May Lina Linda Lindsay Lindsey Linus Lionel Lisa Livia Liz Liza Lizzie Llinos Logan Lois Lola Lorcan Loretta
  Lorna Lorraine Lottie Lou Louie Louis Louisa Louise Lowri Luca Lucia Lucian Lucie Lucinda Lucy Ludo Luis Luka Lukas Luke Luna Lydia Lyla Lynda Lyndsay
  Lyndsey Lynette Lynn Lynne Lynsey Lyra Maariya Maciej Mackenzie Maddie Maddison Madeeha Madeleine Madeline Madina Madison Maeve Magda Magdalena Maggie
  Maha Maheen Mahmood Mahmud Mairead Mairi Maisie Malachi Malachy Malcolm Malgorzata Malik Malika Mandy Manish Manraj Manuel Marcel Marcia Marcin Marco
  Marcus Marek Margaret Margarita Margot Maria Mariah Mariam Marian Marie Mariella Marilyn Marina Mario Marion Marissa Marius Marlene Marley Marlon
  Marnie Marta Martha Martin Martina Martyn Marvin Mary Mary-Ann Maryam Maryum Masood Mateo Mateusz Mathew Matilda Matteo Matthew Matthias Matylda
  Maureen Maurice Mavis Maxim Maximilian Maxine Maya Mckenzie Megan Mehmet Melanie Melissa Meredith Mervyn Mhairi Mia Micah Michael Michaela Michal
  Michelle Mick Miguel Mihai Mikael Mikaela Mike Mikey Mikolaj Mila Mildred Miley Millicent Millie Milly Milo Mimi Mina Minnie Mira Miranda Miriam
  Miroslav Misbah Misha Moesha Mohamad Mohamed Mohammad Mohammed Moira Mollie Molly Mona Monica Monika Monique Morag Morgan Moses Muhammad Muhammed
  Munira Murdo Musa Mustafa Mya Myles Myra Myrtle Nabeel Nabil Nadeem Nadia Nadine Naeem Nafisa Naima Nancy Naomi Nasim Nasir Nasreen Nastassia Natalia
  Natalie Natasha Nathan Nathaniel Naveed Nazia Neal Ned Neha Neil Nell Nellie Nerys Nevaeh Neve Niall Niamh Nichola Nicholas Nicky Nico Nicola Nicolas
  Nicole Nigel Nika Nikita Nikki Nikola Nikolai Nikolas Nina Nishat Noah Noelle Noor Nora Noreen Norma Nour Nuala Nuria Nusrat Nyah Nyla Oisin Ola Olaf
  Olayinka Oleksandr Olga Oliver Olivia Ollie Oluwaseun Olwen Omar Oonagh Ophelia Orla Orlaith Orson Osama Oscar Osian Oskar Osman Otis Ottilie Owain
  Owen Ozzy Padraig Paige Pam Pamela Paola Parveen Patricia Patrick Patrycja Patryk Paul Paula Paulina Pauline Pawel Pedro Peggy Penelope Percy Perrie
  Pete Peter Petra Phil Philip Philippa Phillip Phoebe Phyllis Pierce Piotr Pippa Polly Poppy Poppy-Mae Priscilla Priya Przemyslaw Qasim Quentin Quinn
  Rabia Rachael Rachel Rachelle Radoslaw Rafael Rafal Rafe Raheem Rahim Rahul Raihan Raisa Raj Rajesh Ralph Ramona Rana Randy Raphael Rashid Raul Ravi
  Rayan Raymond Rayyan Razia Rebecca Rebekah Reece Reem Reggie Regina Rehana Rehman Reilly Renata Renee Reuben Rhea Rhian Rhianna Rhiannon Rhodri Rhona
  Rhonda Rhys Ria Ricardo Richard Richie Ricky Rico Rihanna Riley Ritchie Riya Robbie Robert Roberta Roberto Roby Rocco Rochelle Roddy Roderick Rodney
  Rodrigo Roger Rohan Roisin Romeo Romilly Ronald Ronan Roni Ronnie Rory Rosalie Rosalind Rosanna Roseanne Rosemary Rosie Rowena Roxanne Ruairi Ruaridh
  Rukhsana Rupert Ruth Ryan Ryder Rylan Ryley Saad Saba Sabina Sabrina Sacha Sadia Sadie Safa Saffron Safia Sahar Saif Saima Saira Sajid Salah Saleem
  Salim Sally Salma Salman Sam Samantha Samara Sameer Samia Samina Samir Samira Sammy Samson Samuel Sana Sandeep Sandra Sanjay Saoirse Sara Sarah Sasha
  Saskia Saul Savannah Scarlet Scarlett Sean Sebastian Selena Selina Selma Seona Seren Serena Seth Shabana Shabnam Shahid Shakira Shamima Shane Shania
  Shannon Shaquille Sharon Shaun Shauna Shawn Shayla Shayne Sheena Sheila Shelby Sheldon Shelley Sheraz Sherry Sheryl Shirin Shirley Shona Shreya Shyla
  Sian Sidney Sienna Silas Silvia Simon Simona Simone Sinead Siobhan Siobhán Skyla Skylar Slawomir Sofia Sofie Sohail Solomon Sondra Sonia Sonja Sonny
  Sonya Sophia Sophie Sorcha Stacey Stacy Stanislaw Stanley Stefan Stefania Steph Stephanie Stephen Steve Steven Stevie Stuart Sue Suhail Suki Sumaya
  Summer-Rose Sunil Sunita Susan Susanna Susannah Susie Suzanne Suzie Svetlana Sybil Syed Sylvia Sylwia Szymon Tabitha Tadhg Tahir Tahira Talia Tallulah
  Tamara Tamika Tammy Tamsin Tanisha Tanya Tara Tariq Tariro Tasha Tasnim Tatiana Tayla Tayyab Tayyib Ted Teddy Tegan Temitope Terence Teresa Teri Terri
  Terrie Tess Tessa Thabo Thea Thelma Theo Theodora Theodore Theresa Thomas Tia Tiana Tiegan Tiernan Tiffany Tilda Tilly Tim Timothy Tina Tinashe Toby
  Tom Tomas Tomasz Tommy Toni Tony Tracey Traci Tracy Travis Trevor Tricia Trish Trisha Tristan Trixie Trudy Tyler Tyrell Tyrese Tyrone Ugne Ugochukwu
  Ulrika Umair Umar Ursula Usman Valentina Valerie Vanessa Vera Veronica Vicki Vickie Vicky Vikram Vilma Vince Vincent Vivek Vivian Vivien Vivienne
  Waheed Waleed Walid Wanda Waseem Wasim Wayne Wendy Weronika Wilfred Wilhelmina William Winifred Wojciech Xander Xavier Xena Yahya Yara Yaseen Yasin
  Yasir Yasmeen Yasmin Yasmine Yetunde Yolanda Younis Yousef Youssef Yusra Yusuf Yvette Yvonne Ywain Zac Zach Zachariah Zachary Zack Zahid Zahir Zahra
  Zaid Zain Zaina Zainab Zaira Zak Zakaria Zakariya Zakir Zander Zane Zara Zayd Zayn Zayna Zbigniew Zeeshan Zehra Zelda Zena Zeynep Zia Zita Zoe Zofia
  Zohaib Zoltan Zoya Zoë Zubair Zuzanna
`;

export const GIVEN_NAMES: ReadonlySet<string> = new Set(NAMES.split(/\s+/).filter((name) => name !== ''));
